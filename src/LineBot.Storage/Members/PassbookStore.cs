using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.Ledger;

namespace LineBot.Storage.Members;

/// <summary>Reads memberships from the table Members: one range query each, and not one entry of their history.</summary>
public sealed class PassbookStore(TableServiceClient tables) : IPassbooks
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<Passbook?> ReadAsync(Membership membership, CancellationToken cancellationToken) =>
        MemberRows.Passbook(membership, await StandingAsync(membership, cancellationToken));

    public async Task<Passbook?> ReadAsOfAsync(Membership membership, DateOnly day, CancellationToken cancellationToken)
    {
        // In this order: what is posted between the two reads has a sequence beyond the snapshot, and is left out.
        if (await ReadAsync(membership, cancellationToken) is not { } passbook) { return null; }

        return TakeOff(passbook, await LaterThanAsync(membership, day, cancellationToken));
    }

    public async Task<HistoryPage> HistoryAsync(
        Membership membership, LedgerBook book, long? before, int size, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var prefix = $"{Keys.EntryPrefix}{Keys.Book(book)}:";
        var from = before is { } sequence ? Keys.Entry(book, sequence - 1) : prefix;
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Member(membership)} and RowKey ge {from} and RowKey lt {Keys.After(prefix)}");
        var entries = new List<LedgerEntry>(size + 1);
        await foreach (var row in members.QueryAsync<TableEntity>(filter, maxPerPage: size + 1, cancellationToken: cancellationToken))
        {
            if (entries.Count == size) { return new(entries, entries[^1].Sequence); }
            entries.Add(EntryRow.Read(row));
        }

        return new(entries, Next: null);
    }

    private async Task<List<TableEntity>> StandingAsync(Membership membership, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Member(membership)} and RowKey lt {Keys.History}");
        return await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    private async Task<List<LedgerEntry>> LaterThanAsync(Membership membership, DateOnly day, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Member(membership)} and RowKey ge {Keys.EntryPrefix} and RowKey lt {Keys.After(Keys.EntryPrefix)} and Date gt {Columns.Text(day)}");
        var rows = await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(EntryRow.Read).Where(entry => entry.Type is not (EntryType.Opening or EntryType.Disbursement))];
    }

    /// <summary>What a book was carried over with stays: of the time before nothing is known.</summary>
    private static Passbook TakeOff(Passbook passbook, List<LedgerEntry> later) => passbook with
    {
        Accounts = [.. passbook.Accounts.Select(account => account with { Balance = account.Balance - Sum(later, account.Book, account.Tip, entry => entry.Change) })],
        Loans = [.. passbook.Loans.Select(loan => TakeOff(loan, later))],
    };

    private static Loan TakeOff(Loan loan, List<LedgerEntry> later) => loan with
    {
        PaidPrincipal = loan.PaidPrincipal + Sum(later, loan.Book, loan.Tip, entry => entry.Change),
        PaidInterest = loan.PaidInterest - Sum(later, loan.Book, loan.Tip, entry => entry.Interest),
        WaivedInterest = loan.WaivedInterest - Sum(later, loan.Book, loan.Tip, entry => entry.Waived),
    };

    private static Money Sum(List<LedgerEntry> entries, LedgerBook book, ChainTip tip, Func<LedgerEntry, Money> column) =>
        entries.Where(entry => entry.Book == book && entry.Sequence <= tip.Sequence).Aggregate(Money.Zero, (sum, entry) => sum + column(entry));
}
