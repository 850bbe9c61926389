using System.Collections.Concurrent;
using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Line;

/// <summary>Requests that were accepted under a retry key, kept for 24 hours.</summary>
internal sealed class RetryKeys(VirtualClock clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<(string Endpoint, Guid Key), Accepted> accepted = new();

    /// <summary>Whoever holds this key now: this request when it is the first (its id is the holder's), an earlier one otherwise.</summary>
    public Accepted Take(string endpoint, Guid key, string requestId)
    {
        var now = clock.GetUtcNow();
        var mine = new Accepted(requestId, now);
        return accepted.AddOrUpdate((endpoint, key), mine, (_, held) => now - held.At < Kept ? held : mine);
    }

    /// <summary>The request was refused after all: the key is free again.</summary>
    public void Release(string endpoint, Guid key) => accepted.TryRemove((endpoint, key), out _);

    internal sealed record Accepted(string RequestId, DateTimeOffset At)
    {
        /// <summary>What was answered then; push answers it again. Completed when the first request is done.</summary>
        public TaskCompletionSource<LineAnswer> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
