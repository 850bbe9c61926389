using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.SavingsDay;

/// <summary>What the member says the money is for.</summary>
public enum CashFor
{
    /// <summary>Nothing was said: the pledged saving, or exactly what is expected in all.</summary>
    Anything,
    Savings,
    Contribution,
    Deposit,
    Share,
    Loan,
}

/// <summary>An amount, and what it is for.</summary>
public sealed record CashSaid(CashFor For, Money Amount)
{
    public override string ToString() => $"cash for {For}";
}

/// <summary>What is expected of a member on a savings day, and which books take what they bring.</summary>
public sealed record CashSplit
{
    private CashSplit(Passbook book) => Book = book;

    public Passbook Book { get; }

    /// <summary>The account of the pledge; where there is none, the one that members put their savings in.</summary>
    public Account? Savings { get; private init; }

    public Money ExpectedSavings { get; private init; }

    /// <summary>The loan that asks for most urgently; the next one shows when this one is paid.</summary>
    public Loan? Loan { get; private init; }

    public Money ExpectedLoan { get; private init; }

    public Money Expected => ExpectedSavings + ExpectedLoan;

    /// <param name="savedThisMonth">What has come into the savings account this month already.</param>
    public static CashSplit Of(Passbook book, DateOnly today, Money savedThisMonth)
    {
        var savings = SavingsIn(book);
        var loans = book.Loans.Where(loan => !loan.StandingOn(today).IsClosed).Select(loan => (Loan: loan, Due: DueThisMonth(loan, today))).ToList();
        var loan = loans.OrderBy(one => one.Due.First ?? DateOnly.MaxValue).FirstOrDefault();
        return new(book)
        {
            Savings = savings,
            ExpectedSavings = Money.Max(Money.Zero, (savings?.PledgeAmount ?? Money.Zero) - Money.Max(Money.Zero, savedThisMonth)),
            Loan = loan.Loan,
            ExpectedLoan = loan.Due.Sum,
        };
    }

    /// <summary>The account into which a plain saving goes; null: the member has none.</summary>
    public static Account? SavingsIn(Passbook book) => book.Accounts
        .Where(account => account.Kind is not (AccountKind.InKind or AccountKind.Share) || account.PledgeAmount is not null)
        .Where(account => account.Kind != AccountKind.InKind)
        .OrderBy(account => account.PledgeAmount is null)
        .ThenBy(account => account.Kind switch { AccountKind.Pledge => 0, AccountKind.Contribution => 1, AccountKind.Deposit => 2, _ => 3 })
        .FirstOrDefault();

    /// <summary>The parts that this money makes; null: the member has no such book.</summary>
    public IReadOnlyList<CashPart>? PartsOf(IReadOnlyList<CashSaid> said)
    {
        var parts = said.SelectMany(one => Split(one)).ToList();
        return parts.Contains(null) || parts.Count == 0
            ? null
            : [.. parts.OfType<CashPart>().GroupBy(part => (part.Book, part.Type)).Select(same => new CashPart(same.Key.Book, same.Key.Type, Sum(same)))];
    }

    public override string ToString() => $"what {Book.Membership} brings";

    private static Money Sum(IEnumerable<CashPart> parts) => parts.Aggregate(Money.Zero, (sum, part) => sum + part.Amount);

    private static (Money Sum, DateOnly? First) DueThisMonth(Loan loan, DateOnly today)
    {
        var end = new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1);
        var due = loan.Schedule().Where(line => line.Due <= end && line.Unpaid.IsPositive).ToList();
        return (due.Aggregate(Money.Zero, (sum, line) => sum + line.Unpaid), due.FirstOrDefault()?.Due);
    }

    private IEnumerable<CashPart?> Split(CashSaid said)
    {
        var isBoth = said.For == CashFor.Anything && said.Amount == Expected && ExpectedSavings.IsPositive && ExpectedLoan.IsPositive;
        return isBoth
            ? [Into(Savings, ExpectedSavings), IntoLoan(ExpectedLoan)]
            : [said.For == CashFor.Loan || (said.For == CashFor.Anything && Savings is null) ? IntoLoan(said.Amount) : Into(AccountFor(said.For), said.Amount)];
    }

    private Account? AccountFor(CashFor what) => what switch
    {
        CashFor.Contribution => Book.Accounts.FirstOrDefault(account => account.Kind == AccountKind.Contribution),
        CashFor.Deposit => Book.Accounts.FirstOrDefault(account => account.Kind == AccountKind.Deposit),
        CashFor.Share => Book.Accounts.FirstOrDefault(account => account.Kind == AccountKind.Share),
        _ => Savings,
    };

    private static CashPart? Into(Account? account, Money amount) => account is null ? null : new(account.Book, TypeOf(account.Kind), amount);

    private CashPart? IntoLoan(Money amount) => Loan is null ? null : new(Loan.Book, EntryType.Repayment, amount);

    private static EntryType TypeOf(AccountKind kind) => kind switch
    {
        AccountKind.Contribution or AccountKind.Pledge => EntryType.Contribution,
        AccountKind.Share => EntryType.Share,
        _ => EntryType.Deposit,
    };
}
