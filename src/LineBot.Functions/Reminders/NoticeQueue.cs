using LineBot.Storage.Queues;

namespace LineBot.Functions.Reminders;

/// <summary>Where notices wait for their turn.</summary>
internal sealed class NoticeQueue(MessageQueue queue)
{
    private const int AtOnce = 8;

    public Task PutAllAsync(IEnumerable<Notice> notices, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        notices,
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
        async (notice, token) => await queue.PutAsync(QueueBody.Pack(notice.ToBytes()), TimeSpan.Zero, token));
}
