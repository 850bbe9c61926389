using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.Connection;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;

namespace LineBot.Storage.Due;

/// <summary>
/// The due index in Table Storage. It lies in other partitions than the loans, so no transaction holds both: it is written after
/// the book, and then the book is looked at again. Whoever was overtaken meanwhile writes once more.
/// </summary>
public sealed class DueStore(TableServiceClient tables, TimeProvider clock) : IDueIndex
{
    private const int AtOnce = 8;

    private readonly TableClient due = tables.GetTableClient(TableNames.Due);
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<IReadOnlyList<DueInstalment>> ReadAsync(FundId fund, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {DueKeys.Day(fund, from)} and PartitionKey le {DueKeys.Day(fund, to)}");
        return [.. (await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken)).Select(DueRow.Read)];
    }

    public async Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DueKeys.Funds}");
        var rows = await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => FundId.Parse(row.RowKey))];
    }

    public async Task KeepAsync(Membership membership, LoanNumber loan, CancellationToken cancellationToken)
    {
        var known = await LoanAsync(membership, loan, cancellationToken);
        for (var attempt = 1; known is not null && attempt <= Retry.AttemptsMax; attempt++)
        {
            await WriteAsync(membership, known, cancellationToken);
            var now = await LoanAsync(membership, loan, cancellationToken);
            if (now is null || (now.Tip == known.Tip && now.Moves.Count == known.Moves.Count)) { return; }

            known = now;
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        if (known is not null) { throw new BookBusyException(known.Book); }
    }

    public Task<DueRebuild> RebuildAsync(FundId fund, CancellationToken cancellationToken) =>
        new DueRebuilding(due, members, fund).RunAsync(cancellationToken);

    private async Task<Loan?> LoanAsync(Membership membership, LoanNumber loan, CancellationToken cancellationToken)
    {
        var row = await members.GetEntityIfExistsAsync<TableEntity>(Keys.Member(membership), Keys.Loan(loan), cancellationToken: cancellationToken);
        return row.HasValue ? LoanRow.Read(row.Value!) : null;
    }

    private async Task WriteAsync(Membership membership, Loan loan, CancellationToken cancellationToken)
    {
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        var unpaid = DueInstalment.AllIn(membership, loan).ToDictionary(line => line.Number);
        await due.UpsertEntityAsync(new TableEntity(DueKeys.Funds, membership.Fund.Value), TableUpdateMode.Merge, cancellationToken);
        foreach (var former in loan.Moves.Where(move => move.From != loan.DueOn(move.Number)))
        {
            await due.DeleteEntityAsync(DueKeys.Day(membership.Fund, former.From), DueKeys.Instalment(membership, loan.Number, former.Number), cancellationToken: cancellationToken);
        }

        await Parallel.ForEachAsync(loan.Schedule(), bounded, async (line, token) =>
        {
            if (unpaid.TryGetValue(line.Number, out var open)) { await due.UpsertEntityAsync(DueRow.Write(open), TableUpdateMode.Replace, token); }
            else { await due.DeleteEntityAsync(DueKeys.Day(membership.Fund, line.Due), DueKeys.Instalment(membership, loan.Number, line.Number), cancellationToken: token); }
        });
    }
}
