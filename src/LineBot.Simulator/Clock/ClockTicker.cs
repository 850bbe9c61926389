namespace LineBot.Simulator.Clock;

/// <summary>Looks several times a second whether something came due.</summary>
internal sealed class ClockTicker(VirtualClock clock) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often);
        while (await timer.WaitForNextTickAsync(stoppingToken)) { await clock.TickAsync(stoppingToken); }
    }
}
