using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Funds.Reports;

/// <summary>Counts a report from the books themselves, entry by entry. Pure.</summary>
public sealed class ReportCount(ReportPeriod period, DateOnly today)
{
    public FundReport Of(
        FundProfile fund, IReadOnlyList<StoredMember> members, IReadOnlyList<(Pot Pot, IReadOnlyList<PotEntry> Entries)> pots, IEnumerable<Claim> claims)
    {
        var active = members.Where(member => member.Profile?.Status == MemberStatus.Active).ToList();
        return new(fund, period)
        {
            Members = active.Count,
            Joined = active.Count(member => period.Holds(member.Profile!.JoinedOn)),
            Savings = Savings(members),
            Loans = Loans(members),
            Pots = [.. pots.Select(pot => Line(pot.Pot, pot.Entries))],
            Welfare = Welfare(claims),
        };
    }

    private SavingsLine[] Savings(IEnumerable<StoredMember> members) =>
    [
        .. members.SelectMany(member => member.Accounts.Values.Select(account => (Account: account, Entries: EntriesOf(member, account.Book))))
            .GroupBy(book => (book.Account.Kind, book.Account.Unit))
            .OrderBy(kind => kind.Key.Kind).ThenBy(kind => kind.Key.Unit, StringComparer.Ordinal)
            .Select(kind => new SavingsLine(kind.Key.Kind, kind.Key.Unit, kind.Count(), Moved(kind.SelectMany(book => book.Entries)))),
    ];

    private LoansLine Loans(IEnumerable<StoredMember> members)
    {
        var loans = members.SelectMany(member => member.Loans.Values.Select(loan => (Loan: loan, Entries: EntriesOf(member, loan.Book)))).ToList();
        var entries = loans.SelectMany(loan => loan.Entries).ToList();
        var standing = loans.Select(loan => loan.Loan.StandingOn(today)).ToList();
        return new(
            standing.Count(loan => !loan.IsClosed),
            Moved(entries),
            Sum(entries.Where(entry => entry.Type != EntryType.Opening && period.Holds(entry.Date)).Select(entry => entry.Interest)),
            Sum(standing.Select(loan => loan.Arrears)));
    }

    private PotLine Line(Pot pot, IReadOnlyList<PotEntry> entries)
    {
        var paid = entries.Where(entry => period.Holds(entry.Date) && entry.Type is PotEntryType.Payment).Select(entry => -entry.Change);
        return new(pot.Name, pot.Balance is null ? null : entries.Aggregate(default(Movement), (sum, entry) => sum.With(entry.Date, entry.Change, period)), Sum(paid));
    }

    private WelfareLine[] Welfare(IEnumerable<Claim> claims) =>
    [
        .. claims.Where(claim => claim.Payment is { } payment && period.Holds(ThaiDay.Of(payment.At)))
            .GroupBy(claim => claim.BenefitName, StringComparer.Ordinal).OrderBy(benefit => benefit.Key, StringComparer.Ordinal)
            .Select(benefit => new WelfareLine(benefit.Key, benefit.Count(), Sum(benefit.Select(claim => claim.Payment!.Amount)))),
    ];

    private Movement Moved(IEnumerable<LedgerEntry> entries) =>
        entries.Aggregate(default(Movement), (sum, entry) => sum.With(entry.Date, entry.Change, period));

    private static IEnumerable<LedgerEntry> EntriesOf(StoredMember member, LedgerBook book) =>
        member.Entries.Select(known => known.Entry).Where(entry => entry.Book == book);

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, Money.Add);
}
