using LineBot.Storage.Outbox;

namespace LineBot.Functions.Sweep;

/// <summary>Each night: takes what lies in the poison queues into the table, for a queue forgets after a week.</summary>
internal sealed partial class OutboxSweep(OutboxStore outbox, ILogger<OutboxSweep> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await outbox.CollectAsync(cancellationToken) is > 0 and var count) { Log.Collected(logger, count); }
    }

    private static partial class Log
    {
        [LoggerMessage(52, LogLevel.Error, "{Count} messages are laid aside and wait for a decision: linebot outbox list")]
        public static partial void Collected(ILogger logger, int count);
    }
}
