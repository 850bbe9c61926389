using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Members;

namespace LineBot.Storage.Import;

/// <summary>Finds out what is known of the funds that an import speaks of.</summary>
internal sealed class DirectoryReader(TableServiceClient tables)
{
    private readonly FundStore funds = new(tables);
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<ImportDirectory> ReadAsync(ImportRows rows, CancellationToken cancellationToken)
    {
        var directory = new ImportDirectory();
        foreach (var fund in await funds.AllAsync(cancellationToken)) { directory.Know(fund); }
        foreach (var row in rows.Funds) { directory.Know(FundWriter.Merge(directory.Fund(row.Fund.Id), row.Fund)); }
        foreach (var row in rows.Members) { directory.Know(row.Membership); }
        foreach (var row in rows.Accounts) { directory.Know(row.Membership.Fund, row.Number, row.Membership.Member); }
        foreach (var row in rows.Loans) { directory.Know(row.Membership.Fund, row.Number, row.Membership.Member); }
        foreach (var fund in FundsOf(rows)) { await KnowOwnersAsync(directory, fund, cancellationToken); }
        await KnowGuarantorsAsync(directory, rows.Loans, cancellationToken);
        return directory;
    }

    /// <summary>What is stored wins: a number does not change hands by an import.</summary>
    private async Task KnowOwnersAsync(ImportDirectory directory, FundId fund, CancellationToken cancellationToken)
    {
        foreach (var (key, owner) in await funds.OwnersAsync(fund, cancellationToken))
        {
            var number = Keys.Unescape(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            if (key.StartsWith(Keys.LoanPrefix, StringComparison.Ordinal)) { directory.Know(fund, LoanNumber.Parse(number), owner); }
            else { directory.Know(fund, AccountNumber.Parse(number), owner); }
        }
    }

    private async Task KnowGuarantorsAsync(ImportDirectory directory, IReadOnlyList<LoanRow> loans, CancellationToken cancellationToken)
    {
        var unknown = loans.SelectMany(loan => loan.Guarantors.Select(guarantor => new Membership(loan.Membership.Fund, guarantor)))
            .Distinct().Where(guarantor => !directory.IsMember(guarantor)).ToList();
        foreach (var guarantor in unknown)
        {
            var profile = await members.GetEntityIfExistsAsync<TableEntity>(
                Keys.Member(guarantor), Keys.Profile, [ProfileRow.FundName], cancellationToken);
            if (profile.HasValue) { directory.Know(guarantor); }
        }
    }

    private static IEnumerable<FundId> FundsOf(ImportRows rows) => rows.Accounts.Select(row => row.Membership.Fund)
        .Concat(rows.Loans.Select(row => row.Membership.Fund))
        .Concat(rows.Transactions.Select(row => row.Fund))
        .Concat(rows.Repayments.Select(row => row.Fund))
        .Distinct();
}
