using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Scripting;

/// <summary>The Functions host stand-in: its state, its log, killing the handler, firing timers; and waiting until all is quiet.</summary>
internal static class HostApi
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(25);

    public static void MapHost(this RouteGroupBuilder sim)
    {
        sim.MapGet("/host", (BotOnDesk bot) => Describe(bot));
        sim.MapGet("/host/log", (long? after, BotOnDesk bot) => bot.Get().Log.After(after ?? 0));
        sim.MapPost("/host/kill", (BotOnDesk bot) => Do(bot, () => bot.Get().Handler.Kill()));
        sim.MapPost("/host/pause", (BotOnDesk bot) => Do(bot, () => bot.Get().Handler.Pause()));
        sim.MapPost("/host/resume", (BotOnDesk bot) => Do(bot, () => bot.Get().Handler.Resume()));
        sim.MapPost("/host/timers/{name}", async (string name, BotOnDesk bot, CancellationToken cancellationToken) =>
            Results.Ok(new { succeeded = await bot.Get().FireAsync(name, cancellationToken) }));
        sim.MapGet("/idle", WaitUntilIdleAsync);
    }

    private static object Do(BotOnDesk bot, Action act)
    {
        act();
        return Describe(bot);
    }

    private static object Describe(BotOnDesk bot)
    {
        var host = bot.Get();
        return new
        {
            state = host.Handler.State,
            starts = host.Handler.Starts,
            address = host.Address,
            functions = host.Functions.Select(function => function.Name),
        };
    }

    /// <summary>Waits until no webhook is on its way, no function runs and no queue holds anything.</summary>
    private static async Task<IResult> WaitUntilIdleAsync(double? seconds, WebhookDispatch dispatch, BotOnDesk bot, CancellationToken cancellationToken)
    {
        var limit = TimeSpan.FromSeconds(Math.Clamp(seconds ?? 10, 0, 120));
        var started = TimeProvider.System.GetTimestamp();
        do
        {
            if (dispatch.OnTheWay == 0 && (bot.Host is null || await bot.Host.IsIdleAsync(cancellationToken)))
            {
                return Results.Ok(new { isIdle = true });
            }
            await Task.Delay(Often, TimeProvider.System, cancellationToken);
        }
        while (TimeProvider.System.GetElapsedTime(started) < limit);
        return Results.Json(new { error = $"Still busy after {limit.TotalSeconds} s." }, statusCode: StatusCodes.Status408RequestTimeout);
    }
}
