using System.Text;
using LineBot.Line.Events;

namespace LineBot.Line.Tests.Events;

public class ContentKindTests
{
    [Fact]
    public void A_text_keeps_mentions_emoji_and_quotes()
    {
        var text = Read<TextContent>("""
            {"type":"text","id":"444573844083572737","text":"@bot $ สวัสดี","quoteToken":"q","quotedMessageId":"5","markAsReadToken":"m",
             "emojis":[{"index":5,"length":1,"productId":"p","emojiId":"001"}],
             "mention":{"mentionees":[{"index":0,"length":4,"type":"user","userId":"Ub","isSelf":true},{"index":0,"length":4,"type":"all"}]}}
            """);

        text.Id.ShouldBe("444573844083572737");
        (text.QuoteToken, text.QuotedMessageId, text.MarkAsReadToken).ShouldBe(("q", "5", "m"));
        text.Emojis.ShouldBe([new(5, 1, "p", "001")]);
        text.Mentionees.ShouldBe([new(0, 4, IsAll: false, "Ub", IsSelf: true), new(0, 4, IsAll: true, null, IsSelf: false)]);
        text.MentionsBot.ShouldBeTrue();
        text.TextToBot.ShouldBe("$ สวัสดี");
    }

    [Fact]
    public void A_picture_says_who_keeps_it_and_which_set_it_belongs_to()
    {
        var one = Read<ImageContent>("""{"type":"image","id":"1","contentProvider":{"type":"line"},"imageSet":{"id":"s","index":1,"total":3}}""");
        (one.Provider.IsLine, one.Set).ShouldBe((true, new ImageSet("s", 1, 3)));

        Read<ImageContent>("""{"type":"image","id":"1","imageSet":{"id":"s"}}""").Set.ShouldBe(new ImageSet("s", null, null));
        Read<ImageContent>("""{"type":"image","id":"1"}""").Provider.IsLine.ShouldBeTrue();
        var elsewhere = Read<ImageContent>("""{"type":"image","id":"1","contentProvider":{"type":"external","originalContentUrl":"https://a.example/1.jpg"}}""");
        (elsewhere.Provider.IsLine, elsewhere.Provider.OriginalContentUrl).ShouldBe((false, "https://a.example/1.jpg"));
    }

    [Fact]
    public void Film_sound_and_file_keep_length_and_name()
    {
        Read<VideoContent>("""{"type":"video","id":"1","duration":60000}""").DurationMilliseconds.ShouldBe(60000);
        Read<AudioContent>("""{"type":"audio","id":"1"}""").DurationMilliseconds.ShouldBeNull();
        var file = Read<FileContent>("""{"type":"file","id":"1","fileName":"ใบเสร็จ.pdf","fileSize":2138}""");
        (file.FileName, file.FileSize).ShouldBe(("ใบเสร็จ.pdf", 2138L));
    }

    [Fact]
    public void A_place_needs_its_coordinates()
    {
        var place = Read<LocationContent>("""{"type":"location","id":"1","address":"ตำบล","latitude":18.79,"longitude":98.98}""");
        (place.Title, place.Address, place.Latitude, place.Longitude).ShouldBe((null, "ตำบล", 18.79, 98.98));

        Read<UnknownContent>("""{"type":"location","id":"1","latitude":"18.79"}""").Kind.ShouldBe("location");
    }

    [Fact]
    public void A_sticker_keeps_its_words()
    {
        var sticker = Read<StickerContent>(
            """{"type":"sticker","id":"1","packageId":"1","stickerId":"2","stickerResourceType":"MESSAGE","keywords":["thanks",3],"text":"ขอบคุณ"}""");

        (sticker.PackageId, sticker.StickerId, sticker.ResourceType, sticker.Text).ShouldBe(("1", "2", "MESSAGE", "ขอบคุณ"));
        sticker.Keywords.ShouldBe(["thanks"]);
    }

    [Fact]
    public void A_kind_of_tomorrow_is_unknown_but_answerable()
    {
        var unknown = Read<UnknownContent>("""{"type":"hologram","id":"1","quoteToken":"q"}""");

        (unknown.Kind, unknown.Id, unknown.QuoteToken).ShouldBe(("hologram", "1", "q"));
    }

    private static TContent Read<TContent>(string json)
        where TContent : MessageContent
    {
        var raw = Encoding.UTF8.GetBytes($$"""{"type":"message","replyToken":"r","message":{{json}}}""");
        Webhook.TryParseEvent(raw, out var happened).ShouldBeTrue();
        return happened.ShouldBeOfType<MessageEvent>().Message.ShouldBeOfType<TContent>();
    }
}
