using System.Collections.Concurrent;
using LineBot.Simulator.Chats;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Webhooks;

/// <summary>Takes events to the bot: at once, held back, doubled, and again after a failure when redelivery is on.</summary>
internal sealed class WebhookDispatch(
    WebhookSender sender, ReplyTokens replyTokens, ChatBook chats, Addresses addresses, WebhookStatistics statistics, VirtualClock clock)
    : IClockFollower, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentQueue<LineEvent> held = new();
    private readonly Lock gate = new();
    private readonly List<Redelivery> redeliveries = [];
    private int onTheWay;

    public int OnTheWay => Volatile.Read(ref onTheWay);

    public int Held => held.Count;

    public int Redeliveries
    {
        get { lock (gate) { return redeliveries.Count; } }
    }

    /// <summary>Sends the event, or keeps it until it is released. Returns once the bot has answered, or the event is held.</summary>
    public Task<WebhookResult?> DispatchAsync(LineEvent lineEvent)
    {
        if (sender.Settings.Holds)
        {
            held.Enqueue(lineEvent);
            return Task.FromResult<WebhookResult?>(null);
        }
        return DispatchAsync([lineEvent]);
    }

    /// <summary>All held events in one request, in a random order when asked.</summary>
    public Task<WebhookResult?> ReleaseAsync(bool shuffled)
    {
        var events = new List<LineEvent>();
        while (held.TryDequeue(out var next)) { events.Add(next); }
        var batch = events.ToArray();
        if (shuffled) { Random.Shared.Shuffle(batch); }
        return batch.Length == 0 ? Task.FromResult<WebhookResult?>(null) : DispatchAsync(batch);
    }

    public async Task<WebhookResult?> DispatchAsync(LineEvent[] events)
    {
        if (addresses.Webhook is null || !addresses.WebhookIsActive) { return null; }
        var copies = Enumerable.Range(0, sender.Settings.Duplicates + 1).Select(_ => DeliverAsync(events, attempt: 0));
        var results = await Task.WhenAll(copies);
        return results[0];
    }

    public DateTimeOffset? NextStop(DateTimeOffset after, DateTimeOffset to)
    {
        lock (gate) { return redeliveries.Count == 0 ? null : redeliveries.Min(redelivery => redelivery.At); }
    }

    public async Task ReachedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        Redelivery[] due;
        lock (gate)
        {
            due = [.. redeliveries.Where(redelivery => redelivery.At <= now)];
            redeliveries.RemoveAll(redelivery => redelivery.At <= now);
        }
        await Task.WhenAll(due.Select(redelivery => DeliverAsync(redelivery.Events, redelivery.Attempt)));
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private async Task<WebhookResult> DeliverAsync(LineEvent[] events, int attempt)
    {
        Interlocked.Increment(ref onTheWay);
        try
        {
            foreach (var token in events.Select(e => e.ReplyToken).OfType<string>()) { replyTokens.Renew(token); }
            var result = await sender.SendAsync(events.Select(e => e.ToJson(attempt > 0)), attempt > 0, stopping.Token);
            statistics.Count(result);
            if (result.IsSuccess) { MarkRead(events); }
            else { PlanRedelivery(events, attempt); }
            return result;
        }
        finally
        {
            Interlocked.Decrement(ref onTheWay);
        }
    }

    private void MarkRead(LineEvent[] events)
    {
        if (!chats.ReadsAutomatically) { return; }
        foreach (var e in events)
        {
            if (e is { Chat: { } chat, MessageId: { } message }) { chats.MarkRead(chat, message); }
        }
    }

    private void PlanRedelivery(LineEvent[] events, int attempt)
    {
        var after = sender.Settings.RedeliverAfterSeconds;
        if (!sender.Settings.Redelivers || attempt >= after.Length) { return; }
        lock (gate) { redeliveries.Add(new(clock.GetUtcNow().AddSeconds(after[attempt]), events, attempt + 1)); }
    }

    private sealed record Redelivery(DateTimeOffset At, LineEvent[] Events, int Attempt);
}
