using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Ledger;

namespace LineBot.Storage.Import;

/// <summary>Takes a batch off one member: its entries newest first, and with the last of them the rows of before.</summary>
internal sealed class MemberReversal
{
    private const int RowsMax = 100;

    private readonly MemberPartition partition;
    private readonly int batch;
    private readonly Undo undo;

    public MemberReversal(MemberPartition partition, int batch)
    {
        (this.partition, this.batch) = (partition, batch);
        undo = Undo.Parse(partition.Rows[Keys.Batch(batch)].Text(MemberWriter.Before));
    }

    public Membership Membership => partition.Membership;

    /// <summary>LINE accounts whose link goes with the batch.</summary>
    public IEnumerable<LineUserId> Unlinked => undo.Keys.Where(key => key.StartsWith(Keys.LinePrefix, StringComparison.Ordinal) && undo.Made(key))
        .Select(key => LineUserId.Parse(key[Keys.LinePrefix.Length..]));

    /// <summary>Accounts and loans that go with the batch.</summary>
    public IEnumerable<string> Closed => undo.Keys.Where(key => IsBook(key) && undo.Made(key));

    /// <summary>What was written after the batch and stands on it, named without its owner's name.</summary>
    public IEnumerable<string> OnTop()
    {
        var changed = undo.Keys.Where(key => partition.Rows.TryGetValue(key, out var row) && row.GetInt32(MemberWriter.Batch) != batch);
        var strangers = undo.Made(Keys.Profile) ? partition.Rows.Keys.Except(OwnKeys(), StringComparer.Ordinal) : [];
        return changed.Concat(strangers).Distinct().Select(key => $"{partition.Membership.Fund}/{partition.Membership.Member.Value} {key.TrimStart('~')}");
    }

    public async Task RunAsync(TableClient members, CancellationToken cancellationToken)
    {
        // Entries first: as long as one is left, the batch row stays and the work can be taken up again.
        List<TableTransactionAction> actions = [.. Entries().SelectMany(TakeOff), .. undo.Keys.Select(Restore).OfType<TableTransactionAction>()];
        actions.Add(new(TableTransactionActionType.Delete, partition.Rows[Keys.Batch(batch)], partition.Rows[Keys.Batch(batch)].ETag));
        foreach (var some in actions.Chunk(RowsMax)) { await members.SubmitTransactionAsync(some, cancellationToken); }
    }

    private IEnumerable<LedgerEntry> Entries() =>
        partition.Of(Keys.EntryPrefix).Select(EntryRow.Read).Where(entry => entry.Batch == batch).OrderByDescending(entry => entry.Sequence);

    private IEnumerable<TableTransactionAction> TakeOff(LedgerEntry entry)
    {
        foreach (var key in new[] { Keys.Entry(entry.Book, entry.Sequence), Keys.Receipt(entry.Book, entry.Receipt) })
        {
            if (partition.Rows.TryGetValue(key, out var row)) { yield return new(TableTransactionActionType.Delete, row, row.ETag); }
        }
    }

    private TableTransactionAction? Restore(string key)
    {
        if (!partition.Rows.TryGetValue(key, out var current)) { return null; }

        return undo.Before(Keys.Member(partition.Membership), key) is { } before
            ? new(TableTransactionActionType.UpdateReplace, before, current.ETag)
            : new(TableTransactionActionType.Delete, current, current.ETag);
    }

    /// <summary>Where the batch made the member, every row must be one of these.</summary>
    private IEnumerable<string> OwnKeys() => Entries()
        .SelectMany(entry => new[] { Keys.Entry(entry.Book, entry.Sequence), Keys.Receipt(entry.Book, entry.Receipt) })
        .Concat(undo.Keys).Append(Keys.Batch(batch));

    private static bool IsBook(string key) =>
        key.StartsWith(Keys.AccountPrefix, StringComparison.Ordinal) || key.StartsWith(Keys.LoanPrefix, StringComparison.Ordinal);
}
