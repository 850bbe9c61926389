using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Host;

/// <summary>Fires timer functions by the virtual clock. A tick that was jumped over is caught up once, as past due.</summary>
internal sealed class TimerRunner(TimerFunction[] timers, Invoker invoker, VirtualClock clock) : IClockFollower
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);
    private readonly Ticking[] ticking = [.. timers.Select(timer => new Ticking(timer, clock.GetUtcNow()))];

    public DateTimeOffset? NextStop(DateTimeOffset after, DateTimeOffset to) =>
        ticking.Min(timer => TimerStops.Next(timer.Function.Schedule, timer.Next, after, to));

    public async Task ReachedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var timer in ticking.Where(timer => timer.Next <= now)) { await FireAsync(timer, now, cancellationToken); }
    }

    public async Task<bool> FireAsync(string name, CancellationToken cancellationToken)
    {
        var timer = ticking.FirstOrDefault(timer => timer.Function.Name == name)
            ?? throw RefusalException.NotFound($"There is no timer function {name}.");
        return await FireAsync(timer, clock.GetUtcNow(), cancellationToken);
    }

    private async Task<bool> FireAsync(Ticking timer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (last, isPastDue) = (timer.Last, now - timer.Next > Late);
        timer.Last = now;
        timer.Next = timer.Function.Schedule.Next(now);
        return await invoker.InvokeAsync(timer.Function, Envelope.OfTimer(timer.Function, last, timer.Next, isPastDue), cancellationToken);
    }

    private sealed class Ticking(TimerFunction function, DateTimeOffset start)
    {
        public TimerFunction Function => function;

        public DateTimeOffset Last { get; set; }

        public DateTimeOffset Next { get; set; } = function.Schedule.Next(start);
    }
}
