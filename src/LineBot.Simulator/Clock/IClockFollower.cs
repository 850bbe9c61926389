namespace LineBot.Simulator.Clock;

/// <summary>Something that must happen at its time, also when the clock jumps over it.</summary>
internal interface IClockFollower
{
    /// <summary>The next moment that a jump to <paramref name="to"/> has to stop at, or null.</summary>
    DateTimeOffset? NextStop(DateTimeOffset after, DateTimeOffset to);

    /// <summary>The clock stands at <paramref name="now"/>: do what is due.</summary>
    Task ReachedAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
