using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using PlanStep = LineBot.Funds.Import.PlanStep;

namespace LineBot.Storage.Import;

/// <summary>
/// Writes the steps of a plan, as many at a time as one transaction takes. After each transaction the books of the member are
/// whole, so a run that is cut off leaves a shorter history, never a broken one.
/// </summary>
internal sealed class MemberWriter
{
    private const int RowsMax = 100;

    /// <summary>A step writes at most a snapshot, an entry, its receipt, and the receipt it takes back.</summary>
    private const int RowsOfStepMax = 4;

    public const string Batch = "Batch";

    public const string Before = "Before";

    private readonly TableClient members;
    private readonly MemberPartition partition;
    private readonly string fundName;
    private readonly int batch;
    private readonly DateTimeOffset now;
    private readonly Undo undo;
    private readonly Dictionary<string, TableEntity> pending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ETag> etags;

    public MemberWriter(TableClient members, MemberPartition partition, string fundName, int batch, DateTimeOffset now)
    {
        (this.members, this.partition, this.fundName, this.batch, this.now) = (members, partition, fundName, batch, now);
        etags = partition.Rows.ToDictionary(row => row.Key, row => row.Value.ETag, StringComparer.Ordinal);
        undo = partition.Rows.TryGetValue(Keys.Batch(batch), out var started) ? Undo.Parse(started.Text(Before)) : new();
    }

    public async Task WriteAsync(IReadOnlyList<PlanStep> steps, CancellationToken cancellationToken)
    {
        RememberAll(steps);
        Put(new TableEntity(Partition, Keys.Batch(batch)) { [Before] = undo.ToJson() });
        foreach (var step in steps)
        {
            if (pending.Count + RowsOfStepMax > RowsMax) { await FlushAsync(cancellationToken); }
            Put(step);
        }

        await FlushAsync(cancellationToken);
    }

    private string Partition => Keys.Member(partition.Membership);

    /// <summary>All that the batch will touch is remembered before the first of it is written.</summary>
    private void RememberAll(IReadOnlyList<PlanStep> steps)
    {
        foreach (var key in steps.SelectMany(StandingKeys)) { undo.Remember(key, partition.Rows.GetValueOrDefault(key)); }
    }

    private IEnumerable<string> StandingKeys(PlanStep step) => step switch
    {
        PlanStep.WriteProfile => [Keys.Profile],
        PlanStep.Link link => [Keys.Line(link.User)],
        PlanStep.WriteSeat seat => [Keys.Seat(seat.Seat.Position)],
        PlanStep.WriteAccount account => [Keys.Account(account.Account.Number)],
        PlanStep.PostAccount { Entry: var entry } => Marked(entry).Prepend(Keys.Book(entry.Book)),
        PlanStep.PostLoan { Entry: var entry } => Marked(entry).Prepend(Keys.Book(entry.Book)),
        _ => throw new System.Diagnostics.UnreachableException(step.GetType().Name),
    };

    /// <summary>A receipt of before that a reversal of this batch takes back.</summary>
    private IEnumerable<string> Marked(LedgerEntry entry) =>
        entry.Reverses is { } receipt && partition.Rows.ContainsKey(Keys.Receipt(entry.Book, receipt)) ? [Keys.Receipt(entry.Book, receipt)] : [];

    private void Put(PlanStep step)
    {
        switch (step)
        {
            case PlanStep.WriteProfile write:
                PutStanding(ProfileRow.Write(partition.Membership, write.Profile, fundName, write.ImportedUser));
                break;
            case PlanStep.Link link:
                PutStanding(LineRow.Write(partition.Membership, link.User, now));
                break;
            case PlanStep.WriteSeat write:
                PutStanding(Members.SeatRow.Write(partition.Membership, write.Seat));
                break;
            case PlanStep.WriteAccount write:
                PutStanding(AccountRow.Write(partition.Membership, write.Account));
                break;
            case PlanStep.PostAccount post:
                PutStanding(AccountRow.Write(partition.Membership, post.After));
                Put(post.Entry);
                break;
            case PlanStep.PostLoan post:
                PutStanding(LoanRow.Write(partition.Membership, post.After));
                Put(post.Entry);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(step.GetType().Name);
        }
    }

    private void Put(LedgerEntry entry)
    {
        Put(EntryRow.Write(partition.Membership, entry));
        Put(ReceiptRow.Write(partition.Membership, entry));
        if (entry.Reverses is { } receipt) { PutReversed(entry, receipt); }
    }

    private void PutReversed(LedgerEntry entry, ReceiptNumber receipt)
    {
        var key = Keys.Receipt(entry.Book, receipt);
        if ((pending.GetValueOrDefault(key) ?? partition.Rows.GetValueOrDefault(key)) is not { } original) { return; }

        var marked = ReceiptRow.Reversed(partition.Membership, entry.Book, receipt, entry.Receipt);
        marked["Sequence"] = original.Int64("Sequence");
        PutStanding(marked);
    }

    private void PutStanding(TableEntity row)
    {
        row[Batch] = batch;
        Put(row);
    }

    private void Put(TableEntity row)
    {
        pending[row.RowKey] = row;
        partition.Rows[row.RowKey] = row;
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (pending.Count == 0) { return; }

        List<TableEntity> rows = [.. pending.Values];
        var answer = await members.SubmitTransactionAsync(rows.Select(ToAction), cancellationToken);
        for (var i = 0; i < rows.Count; i++) { etags[rows[i].RowKey] = answer.Value[i].Headers.ETag!.Value; }
        pending.Clear();
    }

    private TableTransactionAction ToAction(TableEntity row) => etags.TryGetValue(row.RowKey, out var etag)
        ? new(TableTransactionActionType.UpdateReplace, row, etag)
        : new(TableTransactionActionType.Add, row);
}
