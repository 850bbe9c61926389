using LineBot.Functions.Logging;
using LineBot.Storage.Connection;
using LineBot.Storage.Timers;

namespace LineBot.Functions.Startup;

/// <summary>
/// Prepares storage before the first message, which also opens the connections. Where an earlier start has prepared it, only what a newer
/// version brings along can be missing, and no message waits for that. Storage that is down does not end the process: the host would give
/// up on the app after three such ends, and webhooks are answered 503 until storage is back.
/// </summary>
internal sealed partial class Preparation(StorageSetup setup, TimerMarks marks, WarmUp warmUp, Readiness readiness, ILogger<Preparation> logger) : BackgroundService
{
    private static readonly TimeSpan FirstTry = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private bool isWarm;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        isWarm = await warmUp.TryAsync(FirstTry, cancellationToken);
        if (!isWarm) { await TryAsync(cancellationToken); }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (isWarm) { await TryAsync(stoppingToken); }
        while (!readiness.IsReady)
        {
            await Task.Delay(Pause, TimeProvider.System, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(FirstTry);
        try
        {
            await setup.EnsureAsync(limit.Token);
            await Task.WhenAll(
                isWarm ? Task.CompletedTask : warmUp.RunAsync(limit.Token), marks.MarkStartAsync(TimeProvider.System.GetUtcNow(), limit.Token));
            readiness.Reached();
            Log.Ready(logger);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotReady(logger, ErrorFacts.Of(error));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Information, "Storage is ready.")]
        public static partial void Ready(ILogger logger);

        [LoggerMessage(11, LogLevel.Error, "Storage cannot be reached or prepared; trying again: {Error}")]
        public static partial void NotReady(ILogger logger, string error);
    }
}
