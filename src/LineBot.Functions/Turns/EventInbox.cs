using LineBot.Storage.Queues;

namespace LineBot.Functions.Turns;

/// <summary>
/// Keeps a safety copy of each event before anything else happens to it. A copy that exists is work not done: whoever finishes
/// the work deletes it, and nobody else needs a mark.
/// </summary>
internal sealed class EventInbox(MessageQueue queue)
{
    /// <summary>How long a copy stays out of sight: longer than an inline turn can take, so that the two never meet.</summary>
    public static readonly TimeSpan Hidden = TimeSpan.FromSeconds(20);

    /// <summary>Null: no queue message holds the event, not even compressed.</summary>
    public Task<QueueReceipt>? TryKeep(KeptEvent kept, CancellationToken cancellationToken) =>
        QueueBody.TryPack(kept.ToJson(), out var body) ? queue.PutAsync(body, Hidden, cancellationToken) : null;

    public Task DoneAsync(QueueReceipt receipt, CancellationToken cancellationToken) => queue.DeleteAsync(receipt, cancellationToken);
}
