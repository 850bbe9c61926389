using System.Text;
using LineBot.Line.Events;

namespace LineBot.Functions.Turns;

public class KeptEventTests
{
    private static readonly byte[] Raw = Encoding.UTF8.GetBytes(
        """{"type":"message","webhookEventId":"01H","timestamp":1,"mode":"active","replyToken":"r","source":{"type":"user","userId":"U1"},"message":{"id":"1","type":"text","text":"ยอด\uD83Eเงิน"}}""");

    [Fact]
    public void An_event_comes_back_byte_for_byte()
    {
        Webhook.TryParseEvent(Raw, out var parsed).ShouldBeTrue();

        var back = KeptEvent.FromJson(new KeptEvent("c1", "default", parsed).ToJson()).ShouldNotBeNull();

        back.Event.Raw.ToArray().ShouldBe(Raw);
        (back.Copy, back.Channel, back.Event.EventId).ShouldBe(("c1", "default", "01H"));
        back.Address.SourceId.ShouldBe("U1");
    }

    [Fact]
    public void An_event_of_nobody_is_a_conversation_of_its_own()
    {
        Webhook.TryParseEvent("""{"type":"beacon","webhookEventId":"01B"}"""u8.ToArray(), out var parsed).ShouldBeTrue();

        new KeptEvent("c", "default", parsed).Address.SourceId.ShouldBe("event-01B");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"copy":"c","channel":"d"}""")]
    [InlineData("""{"copy":7,"channel":"d","event":{}}""")]
    public void Other_bytes_are_no_kept_event(string text) => KeptEvent.FromJson(Encoding.UTF8.GetBytes(text)).ShouldBeNull();
}
