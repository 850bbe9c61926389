using System.Threading.RateLimiting;

namespace LineBot.Functions.Sending;

/// <summary>Keeps this process well under the 2,000 pushes a second that LINE takes of a channel, so that a second instance fits beside it.</summary>
internal sealed class PushPace : IDisposable
{
    private const int PushesPerSecond = 900;
    private const int PeriodsPerSecond = 10;

    private readonly TokenBucketRateLimiter limiter = new(new()
    {
        TokenLimit = PushesPerSecond / PeriodsPerSecond,
        TokensPerPeriod = PushesPerSecond / PeriodsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1) / PeriodsPerSecond,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits until one more push is in order.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var lease = await limiter.AcquireAsync(1, cancellationToken);
    }

    public void Dispose() => limiter.Dispose();
}
