using LineBot.Storage.Queues;

namespace LineBot.Functions.Workbooks;

/// <summary>Workbooks that want work.</summary>
internal sealed class WorkbookQueue(MessageQueue queue)
{
    private static readonly TimeSpan PauseMax = TimeSpan.FromMinutes(10);

    /// <summary>Brings it again after a while, each time a longer one.</summary>
    public Task PutOffAsync(QueuedWorkbook queued, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromSeconds(Math.Min(PauseMax.TotalSeconds, 2 << Math.Min(queued.Round, 10)));
        return queue.PutAsync((queued with { Round = queued.Round + 1 }).ToJson(), pause, cancellationToken);
    }
}
