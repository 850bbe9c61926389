namespace LineBot.Simulator.Clock;

/// <summary>The one clock of LINE's side and of the bot: real time plus an offset, or standing still. It never runs backwards.</summary>
internal sealed class VirtualClock(TimeProvider real) : TimeProvider, IDisposable
{
    private static readonly TimeSpan LongestStep = TimeSpan.FromDays(1);
    private readonly Lock gate = new();
    private readonly SemaphoreSlim moving = new(1, 1);
    private readonly List<IClockFollower> followers = [];
    private TimeSpan offset;
    private DateTimeOffset? frozenAt;

    public bool IsFrozen { get { lock (gate) { return frozenAt is not null; } } }

    public TimeSpan Offset { get { lock (gate) { return GetUtcNow() - real.GetUtcNow(); } } }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) { return frozenAt ?? real.GetUtcNow() + offset; }
    }

    public void Freeze()
    {
        lock (gate) { frozenAt = GetUtcNow(); }
    }

    /// <summary>Before anything has happened the clock may be set to any moment; it stands still there.</summary>
    public void StandAt(DateTimeOffset moment)
    {
        lock (gate) { frozenAt = moment; }
    }

    public void Run()
    {
        lock (gate)
        {
            offset = GetUtcNow() - real.GetUtcNow();
            frozenAt = null;
        }
    }

    public void Follow(IClockFollower follower)
    {
        lock (gate) { followers.Add(follower); }
    }

    /// <summary>Goes to <paramref name="to"/>, stopping wherever something is due on the way.</summary>
    public Task MoveAsync(DateTimeOffset to, CancellationToken cancellationToken) => MoveAsync(to, _ => Task.CompletedTask, cancellationToken);

    /// <summary>The same, and time goes on only when <paramref name="settle"/> says that all which a stop began has come to its end.</summary>
    public async Task MoveAsync(DateTimeOffset to, Func<CancellationToken, Task> settle, CancellationToken cancellationToken)
    {
        await moving.WaitAsync(cancellationToken);
        try
        {
            while (NextStop(to) is { } stop)
            {
                Jump(stop);
                await ReachedAsync(stop, cancellationToken);
                await settle(cancellationToken);
            }
        }
        finally
        {
            moving.Release();
        }
    }

    /// <summary>Lets followers do what came due by itself. Does nothing while a jump is under way.</summary>
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (!await moving.WaitAsync(TimeSpan.Zero, cancellationToken)) { return; }
        try
        {
            await ReachedAsync(GetUtcNow(), cancellationToken);
        }
        finally
        {
            moving.Release();
        }
    }

    public void Dispose() => moving.Dispose();

    private DateTimeOffset? NextStop(DateTimeOffset to)
    {
        var now = GetUtcNow();
        if (now >= to) { return null; }
        var stops = Followers().Select(follower => follower.NextStop(now, to)).OfType<DateTimeOffset>();
        return stops.Append(now + LongestStep).Append(to).Min();
    }

    private void Jump(DateTimeOffset to)
    {
        lock (gate)
        {
            if (frozenAt is not null) { frozenAt = to; }
            else { offset = to - real.GetUtcNow(); }
        }
    }

    private async Task ReachedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var follower in Followers()) { await follower.ReachedAsync(now, cancellationToken); }
    }

    private IClockFollower[] Followers()
    {
        lock (gate) { return [.. followers]; }
    }
}
