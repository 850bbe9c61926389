using LineBot.Line.Messages.Actions;
using LineBot.Line.Messages.Flex;
using LineBot.Line.Messages.Limits;

namespace LineBot.Line.Tests.Messages;

public class FlexLimitTests
{
    private static string[] Faults(FlexContainer container) =>
        [.. MessageLimits.Check([new FlexMessage { AltText = "a", Contents = container }]).Select(fault => fault.Property)];

    private static string[] InBody(params FlexComponent[] components) => Faults(new FlexBubble { Body = FlexBox.Vertical(components) });

    private static FlexText Text(string text = "a") => new() { Text = text };

    [Fact]
    public void Paths_begin_at_the_container_and_the_message_is_named_beside()
    {
        var card = new FlexMessage
        {
            AltText = "a",
            Contents = new FlexBubble { Footer = FlexBox.Vertical(Text(), Text(), new FlexIcon { Url = "https://a.example/1.png" }) },
        };

        MessageLimits.Check([LineBot.Line.Messages.TextMessage.Of("a"), card])
            .ShouldBe([new("/footer/contents/2", "invalid property") { MessageIndex = 1 }]);
    }

    [Fact]
    public void A_button_has_a_label_of_forty_characters()
    {
        FlexButton Button(string? label) => new() { Action = new PostbackAction { Label = label, Data = "" } };

        InBody(Button(string.Concat(Enumerable.Repeat("น้ำ", 40)))).ShouldBeEmpty();
        InBody(Button(new string('a', 41)), Button(null)).ShouldBe(["/body/contents/0/action/label", "/body/contents/1/action/label"]);
    }

    [Fact]
    public void A_text_says_something()
    {
        InBody(new FlexText(), Text("")).ShouldBe(["/body/contents/0/text", "/body/contents/1/text"]);
        InBody(new FlexText { Contents = [new FlexSpan { Text = "a", Color = "red" }] }).ShouldBe(["/body/contents/0/contents/0/color"]);
    }

    [Theory]
    [InlineData("#1DB446", true)]
    [InlineData("#1db44680", true)]
    [InlineData("#FFF", false)]
    [InlineData("1DB446", false)]
    public void Colours_are_written_in_six_or_eight_digits(string color, bool isAllowed) =>
        (InBody(Text() with { Color = color }) is []).ShouldBe(isAllowed);

    [Theory]
    [InlineData("md", true)]
    [InlineData("5xl", true)]
    [InlineData("14px", true)]
    [InlineData("14.5px", true)]
    [InlineData("14", false)]
    [InlineData("md\n", false)]
    [InlineData("large", false)]
    public void Letters_have_a_size_that_line_knows(string size, bool isAllowed) => (InBody(Text() with { Size = size }) is []).ShouldBe(isAllowed);

    [Fact]
    public void Lengths_of_a_box_are_checked_one_by_one()
    {
        var box = FlexBox.Vertical() with
        {
            Width = "50%",
            PaddingAll = "12px",
            Spacing = "sm",
            OffsetTop = "-5px",
            BorderWidth = "semi-bold",
            Background = new LinearGradient { Angle = "90deg", StartColor = "#000000", EndColor = "#FFFFFF", CenterPosition = "50%" },
        };

        InBody(box).ShouldBeEmpty();
        InBody(box with { Width = "wide", PaddingAll = "-1px", Spacing = "3xl", BorderWidth = "thick", Flex = -1 }).ShouldBe(
            ["/body/contents/0/flex", "/body/contents/0/spacing", "/body/contents/0/borderWidth", "/body/contents/0/width", "/body/contents/0/paddingAll"]);
    }

    [Theory]
    [InlineData("20:13", true)]
    [InlineData("1:3", true)]
    [InlineData("1:4", false)]
    [InlineData("0:1", false)]
    [InlineData("100001:1", false)]
    [InlineData("1.5:1", false)]
    [InlineData("16", false)]
    public void A_picture_is_at_most_three_times_as_high_as_wide(string ratio, bool isAllowed) =>
        (InBody(new FlexImage { Url = "https://a.example/1.png", AspectRatio = ratio }) is []).ShouldBe(isAllowed);

    [Fact]
    public void A_baseline_box_holds_words_and_icons_only()
    {
        var icon = new FlexIcon { Url = "https://a.example/1.png" };

        InBody(FlexBox.Baseline(icon, Text(), new FlexFiller())).ShouldBeEmpty();
        InBody(FlexBox.Baseline(new FlexSeparator())).ShouldBe(["/body/contents/0/contents/0"]);
        InBody(icon).ShouldBe(["/body/contents/0"]);
    }

    [Fact]
    public void A_film_is_the_hero_of_a_single_wide_bubble()
    {
        var video = new FlexVideo
        {
            Url = "https://a.example/1.mp4",
            PreviewUrl = "https://a.example/1.png",
            AltContent = new FlexImage { Url = "https://a.example/1.png" },
        };

        Faults(new FlexBubble { Hero = video }).ShouldBeEmpty();
        Faults(new FlexBubble { Hero = video, Size = BubbleSize.Micro }).ShouldBe(["/hero"]);
        Faults(new FlexCarousel { Contents = [new FlexBubble { Hero = video }] }).ShouldBe(["/contents/0/hero"]);
        Faults(new FlexBubble { Hero = video with { AltContent = Text() } }).ShouldBe(["/hero/altContent"]);
        Faults(new FlexBubble { Hero = Text() }).ShouldBe(["/hero"]);
        InBody(video).ShouldBe(["/body/contents/0"]);
    }

    [Theory]
    [InlineData(9_800, true)]
    [InlineData(10_100, false)]
    public void A_bubble_is_counted_in_bytes_three_to_a_thai_letter(int letters, bool isAllowed) =>
        InBody(Text(new string('ก', letters))).ShouldBe(isAllowed ? [] : ["/"]);

    [Fact]
    public void A_carousel_has_twelve_bubbles_of_one_size_and_fifty_kilobytes()
    {
        var bubble = new FlexBubble { Body = FlexBox.Vertical(Text()) };
        var heavy = new FlexBubble { Body = FlexBox.Vertical(Text(new string('ก', 9_000))) };

        Faults(new FlexCarousel { Contents = [.. Enumerable.Repeat(bubble, 12)] }).ShouldBeEmpty();
        Faults(new FlexCarousel { Contents = [.. Enumerable.Repeat(bubble, 13)] }).ShouldBe(["/contents"]);
        Faults(new FlexCarousel { Contents = [bubble, bubble with { Size = BubbleSize.Mega }] }).ShouldBeEmpty();
        Faults(new FlexCarousel { Contents = [bubble, bubble with { Size = BubbleSize.Kilo }] }).ShouldBe(["/contents"]);
        Faults(new FlexCarousel { Contents = [heavy, heavy] }).ShouldBe(["/"]);
    }

    [Fact]
    public void The_looks_of_blocks_and_the_tap_on_a_card_are_checked_too() =>
        Faults(new FlexBubble
        {
            Body = FlexBox.Vertical(Text()),
            Action = new UriAction { Uri = "gopher://a.example" },
            Styles = new() { Footer = new() { BackgroundColor = "white" } },
        }).ShouldBe(["/action/uri", "/styles/footer/backgroundColor"]);
}
