using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Members;
using FundLine = LineBot.Funds.Import.FundRow;
using PlanStep = LineBot.Funds.Import.PlanStep;

namespace LineBot.Storage.Import;

/// <summary>Writes the funds of an import, and which member each new account and loan belongs to.</summary>
internal sealed class FundWriter(TableServiceClient tables)
{
    private const int RowsMax = 100;

    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);
    private readonly FundStore stored = new(tables);
    private readonly FundNames names = new(tables);

    /// <summary>An empty cell says nothing and changes nothing.</summary>
    public static FundProfile Merge(FundProfile? before, FundProfile given) => before is null ? given : given with
    {
        Alias = given.Alias ?? before.Alias,
        Parent = given.Parent ?? before.Parent,
        Province = given.Province ?? before.Province,
        District = given.District ?? before.District,
        Tambon = given.Tambon ?? before.Tambon,
        Moo = given.Moo ?? before.Moo,
        CycleMonths = given.CycleMonths ?? before.CycleMonths,
        PromptPayId = given.PromptPayId ?? before.PromptPayId,
        ContactPhone = given.ContactPhone ?? before.ContactPhone,
    };

    public async Task<IReadOnlyList<FundChange>> ChangesAsync(IReadOnlyList<FundLine> rows, CancellationToken cancellationToken)
    {
        var changes = new List<FundChange>(rows.Count);
        foreach (var row in rows)
        {
            var before = await stored.ReadAsync(row.Fund.Id, cancellationToken);
            changes.Add(new(before, Merge(before, row.Fund)));
        }

        return changes;
    }

    public async Task WriteAsync(int batch, ImportDraft draft, BatchStore batches, CancellationToken cancellationToken)
    {
        foreach (var change in draft.Funds.Where(change => !change.IsNothing))
        {
            var undo = new Undo();
            undo.Remember(Keys.Profile, change.Before is { } before ? FundRow.Write(before) : null);
            await batches.RememberAsync(batch, Keys.Fund(change.After.Id), undo, cancellationToken);

            // The profiles first: if we are cut off, the fund still has its old name, and the next run renames again.
            if (change.IsRenamed) { await names.SpreadAsync(change.After, cancellationToken); }
            var row = FundRow.Write(change.After);
            row[MemberWriter.Batch] = batch;
            await funds.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }

        await WriteAsync(draft.Touched.SelectMany(Owners), cancellationToken);
        await WriteAsync(draft.Touched.Where(member => member.Plan.Steps.Any(step => step is PlanStep.WriteSeat)).Select(Officer), cancellationToken);
    }

    /// <summary>Written ahead of the books: a number that is claimed and not used yet does no harm.</summary>
    private static IEnumerable<TableEntity> Owners(MemberDraft member) =>
        member.Plan.Steps.Select(Opened).OfType<LedgerBook>().Select(book => FundStore.OwnerRow(member.Rows.Membership, book));

    /// <summary>Written ahead of the seats, and left behind by a reversal: who is looked at in vain does no harm.</summary>
    private static TableEntity Officer(MemberDraft member) => CommitteeStore.Row(member.Rows.Membership);

    private async Task WriteAsync(IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.GroupBy(row => row.PartitionKey, StringComparer.Ordinal).SelectMany(fund => fund.Chunk(RowsMax)))
        {
            await funds.SubmitTransactionAsync(
                some.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)), cancellationToken);
        }
    }

    private static LedgerBook? Opened(PlanStep step) => step switch
    {
        PlanStep.PostAccount { Entry: { Sequence: 1 } entry } => entry.Book,
        PlanStep.PostLoan { Entry: { Sequence: 1 } entry } => entry.Book,
        _ => null,
    };
}
