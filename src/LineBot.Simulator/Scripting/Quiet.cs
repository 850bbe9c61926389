using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Scripting;

/// <summary>Knows when nothing is left to do: no webhook is on its way, no function runs, and no queue holds anything.</summary>
internal sealed class Quiet(WebhookDispatch dispatch, BotOnDesk bot)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan SettlesWithin = TimeSpan.FromMinutes(8);

    /// <summary>False when it did not become quiet in time.</summary>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await IsQuietAsync(cancellationToken))
        {
            if (TimeProvider.System.GetElapsedTime(started) >= limit) { return false; }
            await Task.Delay(Often, TimeProvider.System, cancellationToken);
        }
        return true;
    }

    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        if (!await WaitAsync(SettlesWithin, cancellationToken))
        {
            throw new RefusalException($"The bot was still busy after {SettlesWithin.TotalMinutes} minutes: the clock stopped on its way.");
        }
    }

    private async Task<bool> IsQuietAsync(CancellationToken cancellationToken)
    {
        try
        {
            return dispatch.OnTheWay == 0 && (bot.Host is null || await bot.Host.IsIdleAsync(cancellationToken));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;   // A storage that is too busy to be counted is not quiet.
        }
    }
}
