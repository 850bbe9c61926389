using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Phones;

/// <summary>What a person just did: the bubble, the event, and how the webhook will have ended (null: held back, or no bot).</summary>
internal sealed record Sent(string? MessageId, string? EventId, Task<WebhookResult?> Delivery)
{
    public static Sent Silently(string? messageId = null) => new(messageId, null, Task.FromResult<WebhookResult?>(null));
}
