using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Outbox;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Outbox;

/// <summary>
/// The table Outbox. Whoever looks first takes in what lies in the poison queues, which would forget it after a week; imports that were
/// cut off are listed beside it. A decision moves the row in one transaction, so that of two people only one decides.
/// </summary>
public sealed class OutboxStore(TableServiceClient tables, QueueService queues, TimeProvider clock) : IOutbox
{
    private const int DecisionsMax = 200;

    private const string ImportPrefix = "import-";

    /// <summary>A replay that takes longer died on the way. Doing it again is harmless: LINE knows a push, and the app an event, by its key.</summary>
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(2);

    /// <summary>An import that is still at work is no matter for anybody.</summary>
    private static readonly TimeSpan ImportTakes = TimeSpan.FromMinutes(30);

    private readonly TableClient outbox = tables.GetTableClient(TableNames.Outbox);
    private readonly OutboxIntake intake = new(tables, queues);
    private readonly BatchStore batches = new(tables, clock);

    public async Task<IReadOnlyList<OutboxItem>> WaitingAsync(CancellationToken cancellationToken)
    {
        await CollectAsync(cancellationToken);
        var rows = await RowsAsync(OutboxRow.WaitingPrefix).ToListAsync(cancellationToken);
        return [.. rows.Select(OutboxRow.Read).Concat(await ImportsAsync(cancellationToken)).OrderBy(item => item.Since)];
    }

    /// <summary>Takes in what lies in the poison queues; returns how many.</summary>
    public Task<int> CollectAsync(CancellationToken cancellationToken) => intake.RunAsync(cancellationToken);

    public async Task<OutboxItem?> FindAsync(OutboxId id, CancellationToken cancellationToken) =>
        await RowAsync(OutboxRow.Waiting(id), cancellationToken) is { } row ? OutboxRow.Read(row) : null;

    public async Task<OutboxOutcome> ReplayAsync(OutboxId id, string by, CommandKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await RowAsync(OutboxRow.Waiting(id), cancellationToken) is not { } row) { return await DecidedBeforeAsync(id, key, cancellationToken); }
            if (IsInHand(row, key)) { break; }

            row[OutboxRow.ClaimedBy] = key.Value;
            row[OutboxRow.ClaimedAt] = clock.GetUtcNow();
            if (!await TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, row, row.ETag)], cancellationToken)) { continue; }

            await queues.Queue(row.Text(OutboxRow.Queue)).PutAsync(LaidAside.Renewed(row.GetBinary(OutboxRow.Body), clock.GetUtcNow()), TimeSpan.Zero, cancellationToken);
            var decision = new OutboxDecision(id, OutboxRow.Read(row).Kind, OutboxDeed.Replayed, by, null, clock.GetUtcNow());
            return await TryDecideAsync(decision, row, ETag.All, key, cancellationToken)   // The claim is ours.
                ? new OutboxOutcome.Done(decision)
                : await OvertakenAsync(id, key, cancellationToken);
        }

        return new OutboxOutcome.InHand();
    }

    public async Task<OutboxOutcome> DiscardAsync(OutboxId id, string by, string why, CommandKey key, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await RowAsync(OutboxRow.Waiting(id), cancellationToken) is not { } row) { return await DecidedBeforeAsync(id, key, cancellationToken); }
            if (IsInHand(row, key)) { break; }

            var decision = new OutboxDecision(id, OutboxRow.Read(row).Kind, OutboxDeed.Discarded, by, why, clock.GetUtcNow());
            if (await TryDecideAsync(decision, row, row.ETag, key, cancellationToken)) { return new OutboxOutcome.Done(decision); }
        }

        return new OutboxOutcome.InHand();
    }

    public Task<OutboxOutcome> DecisionAsync(OutboxId id, CommandKey key, CancellationToken cancellationToken) => DecidedBeforeAsync(id, key, cancellationToken);

    public async Task<IReadOnlyList<OutboxDecision>> DecidedAsync(CancellationToken cancellationToken) =>
        [.. (await RowsAsync(OutboxRow.DonePrefix).ToListAsync(cancellationToken)).Select(OutboxRow.ReadDecision).OrderByDescending(decision => decision.At).Take(DecisionsMax)];

    private bool IsInHand(TableEntity row, CommandKey key) =>
        row.GetString(OutboxRow.ClaimedBy) is { } other && other != key.Value && clock.GetUtcNow() - row.Time(OutboxRow.ClaimedAt) < ClaimLasts;

    private Task<bool> TryDecideAsync(OutboxDecision decision, TableEntity row, ETag tag, CommandKey key, CancellationToken cancellationToken) =>
        TrySubmitAsync([new(TableTransactionActionType.Delete, row, tag), new(TableTransactionActionType.Add, OutboxRow.Write(decision, key))], cancellationToken);

    private async Task<OutboxOutcome> OvertakenAsync(OutboxId id, CommandKey key, CancellationToken cancellationToken) =>
        await DecidedBeforeAsync(id, key, cancellationToken) is var outcome and not OutboxOutcome.NotThere ? outcome : new OutboxOutcome.InHand();

    private async Task<OutboxOutcome> DecidedBeforeAsync(OutboxId id, CommandKey key, CancellationToken cancellationToken)
    {
        if (id.Value.StartsWith(ImportPrefix, StringComparison.Ordinal)) { return new OutboxOutcome.NotFromHere(); }
        if (await RowAsync(OutboxRow.Done(id), cancellationToken) is not { } done) { return new OutboxOutcome.NotThere(); }
        var decision = OutboxRow.ReadDecision(done);
        return OutboxRow.IsBy(done, key) ? new OutboxOutcome.Done(decision) : new OutboxOutcome.DoneBefore(decision);
    }

    private async Task<IEnumerable<OutboxItem>> ImportsAsync(CancellationToken cancellationToken) =>
        (await batches.UnfinishedAsync(clock.GetUtcNow() - ImportTakes, cancellationToken)).Select(batch => new OutboxItem(
            OutboxId.Parse($"{ImportPrefix}{batch.Number.ToString(CultureInfo.InvariantCulture)}"),
            OutboxKind.Import, batch.Since, OutboxReason.CutOff, $"batch {batch.Number.ToString(CultureInfo.InvariantCulture)}", []));

    private AsyncPageable<TableEntity> RowsAsync(string prefix)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {OutboxRow.Partition} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return outbox.QueryAsync<TableEntity>(filter);
    }

    private async Task<TableEntity?> RowAsync(string key, CancellationToken cancellationToken)
    {
        var row = await outbox.GetEntityIfExistsAsync<TableEntity>(OutboxRow.Partition, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await outbox.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
