using LineBot.Functions.Turns;
using LineBot.Fuzz.Running;
using LineBot.Line.Events;

namespace LineBot.Fuzz.Webhooks;

/// <summary>What LINE, or whoever stole the channel's secret, may put into a webhook.</summary>
public class WebhookTests
{
    [Fact]
    public Task A_body_is_read_or_refused_and_its_safety_copy_says_the_same() => Fuzzer.RunAsync(
        Entrance.Of("webhook, read and kept", SampleEvents.Body, ReadAndKeep, new(KiB: 1_024, PerByte: 200)), ordinary: 4_000, atLength: 250_000);

    private static void ReadAndKeep(byte[] body)
    {
        if (!Webhook.TryParse(body, out var webhook)) { return; }
        foreach (var received in webhook.Events)
        {
            var kept = new KeptEvent("copy", "default", received);
            var read = KeptEvent.FromJson(kept.ToJson()) ?? throw new InvalidOperationException("The safety copy cannot be read.");
            read.Event.EventId.ShouldBe(received.EventId);
            read.Event.Timestamp.ShouldBe(received.Timestamp);
            read.Event.GetType().ShouldBe(received.GetType());
            $"{read.Event.Source}".ShouldNotContain("U0000000");
        }
    }
}
