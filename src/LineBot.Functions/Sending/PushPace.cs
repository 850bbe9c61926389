using System.Threading.RateLimiting;

namespace LineBot.Functions.Sending;

/// <summary>Keeps this process well under what LINE takes of a channel in a second, so that a second instance fits beside it.</summary>
internal sealed class PushPace(int perSecond) : IDisposable
{
    /// <summary>LINE takes 2,000.</summary>
    public const int Pushes = 900;

    /// <summary>LINE takes 200.</summary>
    public const int Multicasts = 90;

    private const int PeriodsPerSecond = 10;

    private readonly TokenBucketRateLimiter limiter = new(new()
    {
        TokenLimit = perSecond / PeriodsPerSecond,
        TokensPerPeriod = perSecond / PeriodsPerSecond,
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
