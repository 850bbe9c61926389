using System.Text;
using LineBot.Line.Events;

namespace LineBot.Line.Tests.Events;

public class WebhookTests
{
    private static ReadOnlyMemory<byte> Bytes(string json) => Encoding.UTF8.GetBytes(json);

    [Fact]
    public void A_body_names_its_bot_and_keeps_the_order_of_its_events()
    {
        var body = Bytes("""
            {"destination":"Ub0","events":[
              {"type":"join","webhookEventId":"01A","timestamp":2},
              {"type":"leave","webhookEventId":"01B","timestamp":1}]}
            """);

        Webhook.TryParse(body, out var webhook).ShouldBeTrue();

        webhook.Destination.ShouldBe("Ub0");
        webhook.Events.Select(happened => happened.EventId).ShouldBe(["01A", "01B"]);
    }

    [Fact]
    public void A_connectivity_check_has_no_events()
    {
        Webhook.TryParse(Bytes("""{"destination":"Ub0","events":[]}"""), out var webhook).ShouldBeTrue();

        webhook.Events.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"events\":{}}")]
    [InlineData("{\"events\":[")]
    [InlineData("{\"destination\":\"U\",\"events\":7}")]
    [InlineData("{\"\\ud800aa\":1}")]
    public void What_is_no_webhook_is_said_to_be_none(string body) => Webhook.TryParse(Bytes(body), out _).ShouldBeFalse();

    [Fact]
    public void An_event_is_kept_byte_for_byte_and_read_again_from_what_was_kept()
    {
        const string Raw = """{ "type":"message", "webhookEventId":"01C","message":{"type":"text","id":"1","text":"\u0e01 \/"} }""";
        Webhook.TryParse(Bytes($$"""{"destination":"U","events":[ {{Raw}} ]}"""), out var webhook).ShouldBeTrue();

        var kept = webhook.Events.Single().Raw;

        Encoding.UTF8.GetString(kept.Span).ShouldBe(Raw);
        Webhook.TryParseEvent(kept, out var again).ShouldBeTrue();
        again.ShouldBeOfType<MessageEvent>().Message.ShouldBeOfType<TextContent>().Text.ShouldBe("ก /");
    }

    [Fact]
    public void An_event_without_an_id_gets_one_from_its_bytes()
    {
        const string Body = """{"events":[{"type":"follow","timestamp":1},{"type":"follow","timestamp":2},{"type":"follow","webhookEventId":""}]}""";
        Webhook.TryParse(Bytes(Body), out var first).ShouldBeTrue();
        Webhook.TryParse(Bytes(Body), out var second).ShouldBeTrue();

        var ids = first.Events.Select(happened => happened.EventId).ToArray();

        ids.ShouldBe(second.Events.Select(happened => happened.EventId));
        ids.Distinct().Count().ShouldBe(3);
        ids.ShouldAllBe(id => id.Length == 64);
    }

    [Theory]
    [InlineData("active", true)]
    [InlineData("standby", false)]
    [InlineData("something-new", false)]
    public void Only_an_active_bot_may_reply(string mode, bool mayReply) =>
        Read($$"""{"type":"join","mode":"{{mode}}","replyToken":"abc"}""").MayReply.ShouldBe(mayReply);

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("ffffffffffffffffffffffffffffffff")]
    [InlineData("")]
    public void A_dummy_token_is_never_replied_to(string token) =>
        Read($$$"""{"type":"message","replyToken":"{{{token}}}","message":{"type":"text","id":"100001","text":"Hello, world"}}""")
            .MayReply.ShouldBeFalse();

    [Fact]
    public void A_redelivered_event_is_the_same_event()
    {
        var happened = Read("""{"type":"unfollow","webhookEventId":"01D","deliveryContext":{"isRedelivery":true},"timestamp":1767603600123}""");

        happened.IsRedelivery.ShouldBeTrue();
        happened.EventId.ShouldBe("01D");
        happened.Timestamp.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 0, 0, 123, TimeSpan.Zero));
    }

    [Fact]
    public void Nothing_that_a_person_wrote_is_printed()
    {
        var happened = Read("""
            {"type":"message","webhookEventId":"01E","source":{"type":"user","userId":"Usecret"},"replyToken":"secret",
             "message":{"type":"text","id":"1","text":"secret"}}
            """);

        happened.ToString().ShouldBe("message 01E");
        $"{((MessageEvent)happened).Message} {happened.Source} {happened.Header}".ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("\"a\\ud83eb\"", "a\uFFFDb")]
    [InlineData("\"\\ud83e\\udd28\\n\\\"\\udd28\"", "\U0001F928\n\"\uFFFD")]
    public void Half_a_sign_does_not_cost_the_words_around_it(string json, string text) =>
        Read($$$"""{"type":"message","message":{"type":"text","id":"1","text":{{{json}}}}}""")
            .ShouldBeOfType<MessageEvent>().Message.ShouldBeOfType<TextContent>().Text.ShouldBe(text);

    private static WebhookEvent Read(string json)
    {
        Webhook.TryParseEvent(Bytes(json), out var happened).ShouldBeTrue();
        return happened;
    }
}
