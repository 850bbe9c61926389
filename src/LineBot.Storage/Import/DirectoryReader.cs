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
        foreach (var fund in FundsOf(rows)) { await KnowFundAsync(directory, fund, cancellationToken); }
        foreach (var row in rows.Funds) { directory.Know(FundWriter.Merge(directory.Fund(row.Fund.Id), row.Fund)); }
        foreach (var row in rows.Members) { directory.Know(row.Membership); }
        foreach (var row in rows.Accounts) { directory.Know(row.Membership.Fund, row.Number, row.Membership.Member); }
        foreach (var row in rows.Loans) { directory.Know(row.Membership.Fund, row.Number, row.Membership.Member); }
        foreach (var fund in FundsWithBooks(rows)) { await KnowOwnersAsync(directory, fund, cancellationToken); }
        await KnowMembersAsync(directory, NamedIn(rows), cancellationToken);
        return directory;
    }

    /// <summary>The fund and all that stand above it.</summary>
    private async Task KnowFundAsync(ImportDirectory directory, FundId fund, CancellationToken cancellationToken)
    {
        FundId? next = fund;
        while (next is { } id && directory.Fund(id) is null && await funds.ReadAsync(id, cancellationToken) is { } known)
        {
            directory.Know(known);
            next = known.Parent;
        }
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

    /// <summary>Guarantors and volunteers: members whom the rows name beside their own.</summary>
    private static IEnumerable<Membership> NamedIn(ImportRows rows) => rows.Loans
        .SelectMany(loan => loan.Guarantors.Select(guarantor => new Membership(loan.Membership.Fund, guarantor)))
        .Concat(rows.Volunteers.Select(row => row.Volunteer).Where(volunteer => volunteer.Member is not null)
            .Select(volunteer => new Membership(volunteer.Fund, volunteer.Member!.Value)));

    private async Task KnowMembersAsync(ImportDirectory directory, IEnumerable<Membership> named, CancellationToken cancellationToken)
    {
        var unknown = named.Distinct().Where(member => !directory.IsMember(member)).ToList();
        foreach (var member in unknown)
        {
            var profile = await members.GetEntityIfExistsAsync<TableEntity>(
                Keys.Member(member), Keys.Profile, [ProfileRow.FundName], cancellationToken);
            if (profile.HasValue) { directory.Know(member); }
        }
    }

    private static IEnumerable<FundId> FundsOf(ImportRows rows) => rows.Funds.Select(row => row.Fund.Id)
        .Concat(rows.Funds.Select(row => row.Fund.Parent).OfType<FundId>())
        .Concat(rows.Members.Select(row => row.Membership.Fund))
        .Concat(rows.Seats.Select(row => row.Membership.Fund))
        .Concat(rows.Volunteers.Select(row => row.Volunteer.Fund))
        .Concat(rows.Benefits.Select(row => row.Benefit.Fund))
        .Concat(rows.Rules.Select(row => row.Rule.Fund))
        .Concat(rows.Pots.Select(row => row.Pot.Fund))
        .Concat(FundsWithBooks(rows))
        .Distinct();

    private static IEnumerable<FundId> FundsWithBooks(ImportRows rows) => rows.Accounts.Select(row => row.Membership.Fund)
        .Concat(rows.Loans.Select(row => row.Membership.Fund))
        .Concat(rows.Transactions.Select(row => row.Fund))
        .Concat(rows.Repayments.Select(row => row.Fund))
        .Distinct();
}
