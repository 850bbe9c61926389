using LineBot.Simulator.Phones;

namespace LineBot.Simulator.Scripting;

/// <summary>What a scripted act answers: the ids, and with <c>?wait=true</c> how the webhook ended.</summary>
internal sealed record Outcome(string? MessageId, string? EventId, int? Status, string? Reason)
{
    public static async Task<Outcome> OfAsync(Sent sent, bool? wait)
    {
        var result = wait == true ? await sent.Delivery : null;
        return new(sent.MessageId, sent.EventId, result?.Status, result?.Reason);
    }
}
