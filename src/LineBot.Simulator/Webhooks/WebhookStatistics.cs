using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Webhooks;

/// <summary>The console's list of webhook errors: equal ones within a minute are one row.</summary>
internal sealed class WebhookStatistics(VirtualClock clock)
{
    private static readonly TimeSpan OneRow = TimeSpan.FromSeconds(60);
    private readonly Lock gate = new();
    private readonly List<WebhookError> errors = [];
    private long sent;
    private long failed;

    public void Count(WebhookResult result)
    {
        lock (gate)
        {
            sent++;
            if (result.Reason is not { } reason) { return; }
            failed++;
            var now = clock.GetUtcNow();
            var row = errors.FindLastIndex(
                error => error.Reason == reason && error.Detail == result.Detail && now - error.FirstAt < OneRow);
            if (row >= 0) { errors[row] = errors[row] with { Count = errors[row].Count + 1 }; }
            else { errors.Add(new(now, reason, result.Detail, 1)); }
        }
    }

    public object Report()
    {
        lock (gate) { return new { sent, failed, errors = errors.ToArray() }; }
    }

    private sealed record WebhookError(DateTimeOffset FirstAt, string Reason, string Detail, int Count);
}
