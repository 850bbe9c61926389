using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Loans;

/// <summary>A loan of a member, and where it stands today.</summary>
internal sealed record MemberLoan(Passbook Book, Loan Loan, LoanStanding Standing)
{
    public static IReadOnlyList<MemberLoan> AllIn(Passbook book, DateOnly today) =>
        [.. book.Loans.Select(loan => new MemberLoan(book, loan, loan.StandingOn(today)))];

    public static IReadOnlyList<MemberLoan> OpenIn(Passbook book, DateOnly today) =>
        [.. AllIn(book, today).Where(loan => !loan.Standing.IsClosed)];

    public override string ToString() => Loan.ToString();
}
