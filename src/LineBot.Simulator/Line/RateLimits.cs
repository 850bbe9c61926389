using System.Collections.Concurrent;
using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Line;

/// <summary>
/// A token bucket per endpoint, refilled steadily. LINE does not publish the bucket's size; here it holds what one period allows.
/// </summary>
internal sealed class RateLimits(VirtualClock clock)
{
    private readonly ConcurrentDictionary<string, Bucket> buckets = new();

    public bool IsOn { get; set; } = true;

    public bool TryTake(LineEndpoint endpoint) =>
        !IsOn || buckets.GetOrAdd(endpoint.Name, _ => new(endpoint.Rate, clock.GetUtcNow())).TryTake(clock.GetUtcNow());

    private sealed class Bucket(Rate rate, DateTimeOffset start)
    {
        private readonly Lock gate = new();
        private double tokens = rate.Calls;
        private DateTimeOffset filledAt = start;

        public bool TryTake(DateTimeOffset now)
        {
            lock (gate)
            {
                tokens = Math.Min(rate.Calls, tokens + (rate.Calls * ((now - filledAt) / rate.Per)));
                filledAt = now;
                if (tokens < 1) { return false; }
                tokens -= 1;
                return true;
            }
        }
    }
}
