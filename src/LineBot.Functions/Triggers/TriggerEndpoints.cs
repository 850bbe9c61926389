using Azure.Data.Tables;
using LineBot.Functions.Clock;
using LineBot.Functions.Logging;
using LineBot.Storage.Timers;

namespace LineBot.Functions.Triggers;

/// <summary>The doors through which the host brings queue messages and timer ticks: <c>POST /{function}</c>, reachable by the host alone.</summary>
internal static partial class TriggerEndpoints
{
    /// <summary>Half of the host's functionTimeout: past that the host would kill the process.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    public static void MapQueue(this IEndpointRouteBuilder app, string function, Func<byte[], CancellationToken, Task> handle) =>
        app.MapTrigger(function, async (body, cancellationToken) =>
            await handle(TriggerEnvelope.QueuePayload(body) ?? throw new InvalidDataException("The envelope of the host holds no payload."), cancellationToken));

    /// <summary>Writes down when it last came to its end; linebot doctor tells of a timer that stands still.</summary>
    public static void MapTimer(this IEndpointRouteBuilder app, string function, Func<CancellationToken, Task> handle)
    {
        var marks = new TimerMarks(app.ServiceProvider.GetRequiredService<TableServiceClient>());
        app.MapTrigger(function, async (_, cancellationToken) =>
        {
            await handle(cancellationToken);
            await marks.MarkAsync(function, TimeProvider.System.GetUtcNow(), cancellationToken);
        });
    }

    private static void MapTrigger(this IEndpointRouteBuilder app, string function, Func<byte[], CancellationToken, Task> handle)
    {
        var logger = app.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger($"LineBot.{function}");
        var clock = app.ServiceProvider.GetRequiredService<BotClock>();
        app.MapPost($"/{function}", context =>
        {
            clock.Follow(context.Request);
            return RunAsync(context, function, handle, logger);
        });
    }

    private static async Task RunAsync(HttpContext context, string function, Func<byte[], CancellationToken, Task> handle, ILogger logger)
    {
        using var scope = logger.BeginInvocation(context.Request);
        using var budget = new CancellationTokenSource(Budget);
        try
        {
            await handle(await context.Request.ReadBodyAsync(budget.Token), budget.Token);
        }
        catch (Exception error)
        {
            Log.Failed(logger, function, ErrorFacts.Of(error));
            await Answer.FailedAsync(context);
            return;
        }
        await Answer.DoneAsync(context);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Function} failed: {Error}")]
        public static partial void Failed(ILogger logger, string function, string error);
    }
}
