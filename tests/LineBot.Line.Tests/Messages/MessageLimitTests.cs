using LineBot.Line.Messages;
using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Imagemaps;
using LineBot.Line.Messages.Limits;
using LineBot.Line.Messages.Templates;

namespace LineBot.Line.Tests.Messages;

public class MessageLimitTests
{
    private const string Url = "https://fund.example/a.png";

    /// <summary>Three UTF-16 units that a person sees as one character.</summary>
    private const string OneLongSign = "น้ำ";

    private static MessageAction Tap(string? label = "a") => new() { Label = label, Text = "b" };

    private static string[] Faults(params Message[] messages) => [.. MessageLimits.Check(messages).Select(fault => fault.Property)];

    private static string[] Quick(LineAction action) => Faults(new TextMessage { Text = "a", QuickReply = QuickReply.Of(action) });

    private static string[] Buttons(LineAction action) =>
        Faults(new TemplateMessage { AltText = "a", Template = new ButtonsTemplate { Text = "t", Actions = [action] } });

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void One_to_five_messages_go_together(int count, bool isAllowed) =>
        (MessageLimits.Check([.. Enumerable.Repeat(TextMessage.Of("a"), count)]).Count == 0).ShouldBe(isAllowed);

    [Theory]
    [InlineData(0, "messages[0].text")]
    [InlineData(5000, null)]
    [InlineData(5001, "messages[0].text")]
    public void A_text_is_counted_in_utf16_units(int length, string? fault) => Faults(TextMessage.Of(new string('ก', length))).SingleOrDefault().ShouldBe(fault);

    [Fact]
    public void Each_side_of_counting_has_its_own_texts()
    {
        var label = string.Concat(Enumerable.Repeat(OneLongSign, 20));
        var data = string.Concat(Enumerable.Repeat(OneLongSign, 100));

        Quick(new PostbackAction { Label = label, Data = data, DisplayText = data + data + data }).ShouldBeEmpty();
        Quick(new PostbackAction { Label = label + "a", Data = data + "a", DisplayText = data + data + data + "a" }).ShouldBe(
            ["messages[0].quickReply.items[0].action.label", "messages[0].quickReply.items[0].action.data", "messages[0].quickReply.items[0].action.displayText"]);
    }

    [Fact]
    public void A_fault_names_its_message_and_says_what_line_would_say()
    {
        var faults = MessageLimits.Check([TextMessage.Of("a"), TextMessage.Of("")]);

        faults.ShouldBe([new("messages[1].text", "May not be empty") { MessageIndex = 1 }]);
    }

    [Theory]
    [InlineData(13, null)]
    [InlineData(14, "messages[0].quickReply.items")]
    [InlineData(0, "messages[0].quickReply.items")]
    public void Up_to_thirteen_quick_replies(int count, string? fault) =>
        Faults(new TextMessage { Text = "a", QuickReply = QuickReply.Of([.. Enumerable.Repeat(Tap(), count)]) }).SingleOrDefault().ShouldBe(fault);

    [Fact]
    public void A_quick_reply_needs_a_label_and_may_open_the_camera()
    {
        Quick(Tap(label: null)).ShouldBe(["messages[0].quickReply.items[0].action.label"]);
        Quick(new CameraAction { Label = "ถ่ายรูป" }).ShouldBeEmpty();
        Quick(new CameraRollAction { Label = "a" }).ShouldBeEmpty();
        Quick(new LocationAction { Label = "a" }).ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_of_action_stand_only_where_line_allows_them()
    {
        Buttons(new CameraAction { Label = "a" }).ShouldBe(["messages[0].template.actions[0].type"]);
        Buttons(new RichMenuSwitchAction { Label = "a", RichMenuAliasId = "b", Data = "" }).ShouldBe(["messages[0].template.actions[0].type"]);
        Quick(new RichMenuSwitchAction { Label = "a", RichMenuAliasId = "b", Data = "" }).ShouldBe(["messages[0].quickReply.items[0].action.type"]);
        Quick(new UriAction { Label = "a", Uri = Url, AltUri = new(Url) }).ShouldBe(["messages[0].quickReply.items[0].action.altUri"]);
    }

    [Theory]
    [InlineData("https://fund.example/a?b=%E0%B8%81", true)]
    [InlineData("http://fund.example", true)]
    [InlineData("tel:0800000000", true)]
    [InlineData("line://ti/p/@fund", true)]
    [InlineData("ftp://fund.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://fund.example/ก", false)]
    [InlineData("https://fund.example/a b", false)]
    [InlineData("fund.example", false)]
    [InlineData("", false)]
    public void An_address_is_encoded_and_of_a_known_scheme(string uri, bool isAllowed) =>
        (Buttons(new UriAction { Label = "a", Uri = uri }) is []).ShouldBe(isAllowed);

    [Fact]
    public void An_address_may_be_a_thousand_long()
    {
        Buttons(new UriAction { Label = "a", Uri = "https://a.example/".PadRight(1000, 'a') }).ShouldBeEmpty();
        Buttons(new UriAction { Label = "a", Uri = "https://a.example/".PadRight(1001, 'a') }).ShouldBe(["messages[0].template.actions[0].uri"]);
    }

    [Theory]
    [InlineData(PickerMode.Date, "2026-01-05", true)]
    [InlineData(PickerMode.Date, "1899-12-31", false)]
    [InlineData(PickerMode.Date, "2569-01-05", false)]
    [InlineData(PickerMode.Date, "2026-1-5", false)]
    [InlineData(PickerMode.Time, "23:59", true)]
    [InlineData(PickerMode.Time, "24:00", false)]
    [InlineData(PickerMode.DateTime, "2026-01-05T09:30", true)]
    [InlineData(PickerMode.DateTime, "2026-01-05t09:30", true)]
    [InlineData(PickerMode.DateTime, "2026-01-05 09:30", false)]
    public void A_picker_takes_christian_years_in_one_spelling(PickerMode mode, string initial, bool isAllowed) =>
        (Quick(new DatetimePickerAction { Label = "a", Data = "", Mode = mode, Initial = initial }) is []).ShouldBe(isAllowed);

    [Fact]
    public void A_picker_opens_between_its_ends()
    {
        DatetimePickerAction Picker(string initial, string min, string max) =>
            new() { Label = "a", Data = "", Mode = PickerMode.Date, Initial = initial, Min = min, Max = max };

        Quick(Picker("2026-01-02", "2026-01-01", "2026-01-03")).ShouldBeEmpty();
        Quick(Picker("2026-01-01", "2026-01-01", "2026-01-01")).ShouldBe(["messages[0].quickReply.items[0].action.max"]);
        Quick(Picker("2026-01-04", "2026-01-01", "2026-01-03")).ShouldBe(["messages[0].quickReply.items[0].action.initial"]);
    }

    [Fact]
    public void A_postback_shows_one_text_and_fills_in_only_with_the_keyboard()
    {
        Quick(new PostbackAction { Label = "a", Data = "", DisplayText = "b", Text = "c" }).ShouldBe(["messages[0].quickReply.items[0].action.text"]);
        Quick(new PostbackAction { Label = "a", Data = "", FillInText = "b" }).ShouldBe(["messages[0].quickReply.items[0].action.fillInText"]);
        Quick(new PostbackAction { Label = "a", Data = "", FillInText = "b", InputOption = InputOption.OpenKeyboard }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("สวัสดี {who} {{จริง}}", true)]
    [InlineData("{nobody}", false)]
    [InlineData("{", false)]
    [InlineData("}", false)]
    public void Every_hole_in_a_text_is_filled(string text, bool isAllowed)
    {
        var message = new TextV2Message
        {
            Text = text,
            Substitution = new Dictionary<string, Substitution> { ["who"] = new MentionSubstitution { Mentionee = new UserMention { UserId = "U1" } } },
        };

        (Faults(message) is []).ShouldBe(isAllowed);
    }

    [Fact]
    public void An_emoji_stands_at_a_dollar_sign()
    {
        Faults(new TextMessage { Text = "ก$", Emojis = [new(1, "p", "e")] }).ShouldBeEmpty();
        Faults(new TextMessage { Text = "ก$", Emojis = [new(0, "p", "e"), new(2, "p", "e"), new(-1, "p", "e")] }).ShouldBe(
            ["messages[0].emojis[0].index", "messages[0].emojis[1].index", "messages[0].emojis[2].index"]);
    }

    [Fact]
    public void Media_come_over_https()
    {
        Faults(new ImageMessage { OriginalContentUrl = Url, PreviewImageUrl = Url }).ShouldBeEmpty();
        Faults(new ImageMessage { OriginalContentUrl = "http://a.example/1", PreviewImageUrl = Url }).ShouldBe(["messages[0].originalContentUrl"]);
        Faults(new VideoMessage { OriginalContentUrl = Url, PreviewImageUrl = "", TrackingId = new string('a', 101) })
            .ShouldBe(["messages[0].previewImageUrl", "messages[0].trackingId"]);
        Faults(new AudioMessage { OriginalContentUrl = Url, Duration = 0 }).ShouldBe(["messages[0].duration"]);
    }

    [Fact]
    public void A_place_a_sticker_and_a_coupon_have_their_limits()
    {
        Faults(new LocationMessage { Title = new string('a', 100), Address = "b", Latitude = 90, Longitude = -180 }).ShouldBeEmpty();
        Faults(new LocationMessage { Title = new string('a', 101), Address = "", Latitude = 90.1, Longitude = double.NaN }).ShouldBe(
            ["messages[0].title", "messages[0].address", "messages[0].latitude", "messages[0].longitude"]);
        Faults(new StickerMessage { PackageId = "", StickerId = "1" }).ShouldBe(["messages[0].packageId"]);
        Faults(new CouponMessage { CouponId = "a", DeliveryTag = new string('a', 31) }).ShouldBe(["messages[0].deliveryTag"]);
    }

    [Fact]
    public void A_sender_has_a_short_name_and_a_safe_picture() =>
        Faults(new TextMessage { Text = "a", Sender = new() { Name = new string('ก', 21), IconUrl = "http://a.example" } })
            .ShouldBe(["messages[0].sender.name", "messages[0].sender.iconUrl"]);

    [Theory]
    [InlineData(160, null, null)]
    [InlineData(161, null, "messages[0].template.text")]
    [InlineData(60, "title", null)]
    [InlineData(61, "title", "messages[0].template.text")]
    public void Buttons_have_less_room_under_a_title(int length, string? title, string? fault) =>
        Faults(new TemplateMessage
        {
            AltText = "a",
            Template = new ButtonsTemplate { Text = string.Concat(Enumerable.Repeat("น้ำ", length)), Title = title, Actions = [Tap()] },
        }).SingleOrDefault().ShouldBe(fault);

    [Fact]
    public void A_question_has_two_answers()
    {
        Faults(new TemplateMessage { AltText = "a", Template = new ConfirmTemplate { Text = "t", Actions = [Tap(), Tap()] } }).ShouldBeEmpty();
        Faults(new TemplateMessage { AltText = "", Template = new ConfirmTemplate { Text = new string('a', 241), Actions = [Tap()] } })
            .ShouldBe(["messages[0].altText", "messages[0].template.text", "messages[0].template.actions"]);
    }

    [Fact]
    public void The_columns_of_a_carousel_are_built_alike()
    {
        var plain = new CarouselColumn { Text = "a", Actions = [Tap()] };
        var other = new CarouselColumn { Text = "a", Title = "t", ThumbnailImageUrl = Url, Actions = [Tap(), Tap()] };

        Faults(new TemplateMessage { AltText = "a", Template = new CarouselTemplate { Columns = [plain, plain] } }).ShouldBeEmpty();
        Faults(new TemplateMessage { AltText = "a", Template = new CarouselTemplate { Columns = [plain, other] } }).ShouldBe(
            ["messages[0].template.columns[1].actions", "messages[0].template.columns[1].title", "messages[0].template.columns[1].thumbnailImageUrl"]);
        Faults(new TemplateMessage { AltText = "a", Template = new CarouselTemplate { Columns = [.. Enumerable.Repeat(plain, 11)] } })
            .ShouldBe(["messages[0].template.columns"]);
    }

    [Fact]
    public void A_picture_carousel_has_room_for_twelve_characters() =>
        Faults(new TemplateMessage
        {
            AltText = "a",
            Template = new ImageCarouselTemplate
            {
                Columns = [new() { ImageUrl = Url, Action = Tap(label: null) }, new() { ImageUrl = Url, Action = Tap(new string('a', 13)) }],
            },
        }).ShouldBe(["messages[0].template.columns[1].action.label"]);

    [Fact]
    public void A_picture_with_places_to_tap_is_1040_wide()
    {
        var area = new ImagemapArea(0, 0, 10, 10);
        ImagemapMessage Map(int width, params ImagemapAction[] actions) =>
            new() { BaseUrl = "https://a.example/map", AltText = "a", BaseSize = new(width, 1040), Actions = actions };

        Faults(Map(1040, new ImagemapMessageAction { Area = area, Text = new string('a', 400) })).ShouldBeEmpty();
        Faults(Map(1041, new ImagemapUriAction { Area = area with { Width = 0 }, LinkUri = "x" })).ShouldBe(
            ["messages[0].baseSize.width", "messages[0].actions[0].area.width", "messages[0].actions[0].linkUri"]);
        Faults(Map(1040, new ImagemapClipboardAction { Area = area, ClipboardText = "" })).ShouldBe(["messages[0].actions[0].clipboardText"]);
        Faults(Map(1040)).ShouldBe(["messages[0].actions"]);
    }
}
