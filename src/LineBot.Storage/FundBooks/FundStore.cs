using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.Members;

namespace LineBot.Storage.FundBooks;

/// <summary>Reads funds, and to which member a number of the fund belongs.</summary>
public sealed class FundStore(TableServiceClient tables) : IFunds
{
    private const string Owner = "Member";

    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);

    public async Task<FundProfile?> ReadAsync(FundId fund, CancellationToken cancellationToken) =>
        await RowAsync(fund, Keys.Profile, cancellationToken) is { } row ? FundRow.Read(row) : null;

    public async Task<Membership?> OwnerOfAsync(FundId fund, LoanNumber loan, CancellationToken cancellationToken) =>
        await RowAsync(fund, Keys.Loan(loan), cancellationToken) is { } row ? new(fund, OwnerIn(row)) : null;

    public async Task<Membership?> OwnerOfAsync(FundId fund, AccountNumber account, CancellationToken cancellationToken) =>
        await RowAsync(fund, Keys.Account(account), cancellationToken) is { } row ? new(fund, OwnerIn(row)) : null;

    /// <summary>The rows that say to whom the accounts and loans of a fund belong, by their keys.</summary>
    internal async Task<Dictionary<string, MemberNumber>> OwnersAsync(FundId fund, CancellationToken cancellationToken)
    {
        // Two ranges: other rows of the fund, such as benefits, sort between accounts and loans.
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and ((RowKey ge {Keys.AccountPrefix} and RowKey lt {Keys.After(Keys.AccountPrefix)}) or (RowKey ge {Keys.LoanPrefix} and RowKey lt {Keys.After(Keys.LoanPrefix)}))");
        var rows = await funds.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.RowKey, OwnerIn, StringComparer.Ordinal);
    }

    internal static TableEntity OwnerRow(Membership owner, LedgerBook book) =>
        new(Keys.Fund(owner.Fund), Keys.Book(book)) { [Owner] = owner.Member.Value };

    private static MemberNumber OwnerIn(TableEntity row) => MemberNumber.Parse(row.Text(Owner));

    private async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await funds.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
