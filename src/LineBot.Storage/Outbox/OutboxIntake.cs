using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;
using LineBot.Storage.Connection;
using LineBot.Storage.Conversations;
using LineBot.Storage.Photos;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Outbox;

/// <summary>
/// Brings what lies in the poison queues into the table: looked at and written first, taken and deleted then. So a cut loses nothing, and
/// hides nothing from the list while a message is in a dead hand.
/// </summary>
internal sealed class OutboxIntake(TableServiceClient tables, QueueService queues)
{
    private const int PageSize = 32;

    /// <summary>Long enough to write a row, short enough that a cut is cleared away soon.</summary>
    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(1);

    private readonly TableClient outbox = tables.GetTableClient(TableNames.Outbox);
    private readonly PersonalLinkStore links = new(tables.GetTableClient(ConversationRows.Table));

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        foreach (var queue in QueueNames.Working)
        {
            var shelf = queues.Queue(QueueNames.PoisonOf(queue));
            for (var left = await shelf.CountAsync(cancellationToken); left > 0; left -= PageSize)
            {
                foreach (var message in await shelf.PeekAsync(PageSize, cancellationToken)) { await WriteAsync(queue, message, cancellationToken); }
                foreach (var message in await shelf.ReceiveAsync(PageSize, InHand, cancellationToken))
                {
                    await WriteAsync(queue, message, cancellationToken);
                    await shelf.DeleteAsync(message.Receipt!, cancellationToken);
                    taken++;
                }
            }
        }

        return taken;
    }

    /// <summary>Once: a message that comes into sight again after a cut must not bring back what somebody has decided meanwhile.</summary>
    private async Task WriteAsync(string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var id = LaidAside.IdOf(queue, message.MessageId);
        if (await IsThereAsync(OutboxRow.Waiting(id), cancellationToken) || await IsThereAsync(OutboxRow.Done(id), cancellationToken)) { return; }

        await outbox.UpsertEntityAsync(OutboxRow.Write(await DescribeAsync(queue, message, cancellationToken), queue, message.Body), TableUpdateMode.Replace, cancellationToken);
    }

    private async Task<bool> IsThereAsync(string key, CancellationToken cancellationToken) =>
        (await outbox.GetEntityIfExistsAsync<TableEntity>(OutboxRow.Partition, key, cancellationToken: cancellationToken)).HasValue;

    private async Task<OutboxItem> DescribeAsync(string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var work = LaidAside.Read(queue, message.Body);
        var to = LineUserId.TryParse(work.Person, out var user) ? user : (LineUserId?)null;
        return new(LaidAside.IdOf(queue, message.MessageId), work.Kind, message.InsertedAt, work.Reason, work.Detail, await FundsAsync(work, to, cancellationToken)) { To = to };
    }

    private async Task<IReadOnlyList<FundId>> FundsAsync(LaidAside work, LineUserId? to, CancellationToken cancellationToken)
    {
        if (work.Fund is { } fund) { return [fund]; }
        if (to is { } user) { return [.. (await links.OfAsync(user, cancellationToken)).Select(link => link.Fund).Distinct()]; }
        if (work.Photo is not { } photo) { return []; }
        var row = await tables.GetTableClient(PhotoRows.Table).GetEntityIfExistsAsync<TableEntity>(PhotoRows.PartitionOf(photo), PhotoRows.Photo, cancellationToken: cancellationToken);
        return row.HasValue ? [PhotoRow.Read(row.Value!).Fund] : [];
    }
}
