using System.Text;
using System.Text.Json;

namespace LineBot.Simulator.Scripting;

/// <summary>The Functions host stand-in: its state, its log, killing the handler, firing timers, filling queues; and waiting until all is quiet.</summary>
internal static class HostApi
{
    public static void MapHost(this RouteGroupBuilder sim)
    {
        sim.MapGet("/host", (BotOnDesk bot) => Describe(bot));
        sim.MapGet("/host/log", (long? after, BotOnDesk bot) => bot.Get().Log.After(after ?? 0));
        sim.MapPost("/host/kill", (BotOnDesk bot) => Do(bot, () => bot.Get().Handler.Kill()));
        sim.MapPost("/host/pause", (BotOnDesk bot) => Do(bot, () => bot.Get().Handler.Pause()));
        sim.MapPost("/host/resume", (BotOnDesk bot) => Do(bot, () => bot.Get().Handler.Resume()));
        sim.MapPost("/host/timers/{name}", async (string name, BotOnDesk bot, CancellationToken cancellationToken) =>
            Results.Ok(new { succeeded = await bot.Get().FireAsync(name, cancellationToken) }));
        sim.MapPost("/host/queues/{queue}", PutAsync);
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

    private static async Task<IResult> WaitUntilIdleAsync(double? seconds, Quiet quiet, CancellationToken cancellationToken)
    {
        var limit = TimeSpan.FromSeconds(Math.Clamp(seconds ?? 10, 0, 120));
        return await quiet.WaitAsync(limit, cancellationToken)
            ? Results.Ok(new { isIdle = true })
            : Results.Json(new { error = $"Still busy after {limit.TotalSeconds} s." }, statusCode: StatusCodes.Status408RequestTimeout);
    }

    private static async Task<object> PutAsync(string queue, JsonElement[] messages, BotOnDesk bot, CancellationToken cancellationToken)
    {
        var contents = messages.Select(message => message.ValueKind == JsonValueKind.String
            ? Encoding.UTF8.GetBytes(message.GetString()!)
            : JsonSerializer.SerializeToUtf8Bytes(message));
        await bot.Get().PutAsync(queue, contents, cancellationToken);
        return new { queued = messages.Length };
    }
}
