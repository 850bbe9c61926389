using LineBot.Dialogs.Cards;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Loans;

/// <summary>One loan: what is left, what comes next, and what closes it today.</summary>
internal static class LoanCards
{
    public static Card Of(MemberLoan loan, LocalTime now) => new()
    {
        AltText = LoanMessages.Ready,
        Title = LoanMessages.Title(loan.Loan.Number),
        Subtitle = CommonMessages.FundAndMember(loan.Book.FundName, loan.Book.Profile.FullName),
        Blocks = loan.Standing.IsClosed
            ? [new Block.Paragraph(LoanMessages.Closed) { Tone = Tone.Good }, new Block.Paragraph(Borrowed(loan.Loan))]
            : [.. Owed(loan), .. Next(loan), .. Interest(loan)],
        Footnote = loan.Standing.IsClosed ? CommonMessages.AsOf(now) : LoanMessages.PayOffIsForToday(now),
        Buttons =
        [
            Button.Of(LoanMessages.ShowSchedule, LoanPostbacks.Schedule(loan.Book.Membership, loan.Loan.Number, page: SchedulePage.Current(loan))),
            Button.Of(LoanMessages.ShowPayments, HistoryPostbacks.Page(loan.Book.Membership, loan.Loan.Book, before: null)),
        ],
    };

    private static IEnumerable<Block> Owed(MemberLoan loan)
    {
        yield return new Block.Figure(
            LoanMessages.Outstanding, CommonMessages.Amount(loan.Standing.OutstandingPrincipal), CommonMessages.Baht)
        {
            Note = Borrowed(loan.Loan),
        };
        yield return new Block.Bar(LoanMessages.PaidSoFar, LoanMessages.Percent(PercentPaid(loan.Loan)), PercentPaid(loan.Loan));
        if (!loan.Standing.Arrears.IsPositive) { yield break; }

        yield return new Block.Line(LoanMessages.Late, CommonMessages.InBaht(loan.Standing.Arrears))
        {
            Under = loan.Standing.LateSince is { } since ? LoanMessages.Since(since) : null,
            Tone = Tone.Attention,
        };
    }

    private static IEnumerable<Block> Next(MemberLoan loan)
    {
        var standing = loan.Standing;
        if (standing.NextDue is not { } next) { yield break; }

        yield return new Block.Divider();
        yield return new Block.Line(LoanMessages.NextDue, CommonMessages.InBaht(next.Amount))
        {
            Under = CommonMessages.OnDay(next.Date, DayDistance.Between(standing.On, next.Date)),
        };
        if (loan.Loan.Moves.LastOrDefault(move => move.Number == next.Number) is { } move)
        {
            yield return new Block.Row(LoanMessages.Moved, LoanMessages.MovedFrom(move.From));
        }
    }

    private static IEnumerable<Block> Interest(MemberLoan loan)
    {
        var (terms, standing) = (loan.Loan.Terms, loan.Standing);
        yield return new Block.Row(
            LoanMessages.InstalmentsLeft, LoanMessages.InstalmentsOf(standing.InstalmentsLeft, terms.Instalments));
        yield return new Block.Divider();
        if (terms.Method != LoanMethod.None)
        {
            yield return new Block.Row(LoanMessages.InterestSoFar, CommonMessages.InBaht(standing.InterestSoFar));
            yield return new Block.Row(LoanMessages.InterestPaid, CommonMessages.InBaht(standing.InterestPaid));
        }

        yield return new Block.Line(LoanMessages.PayOff, CommonMessages.InBaht(standing.PayOff)) { Under = CommonMessages.OnDay(standing.On) };
        yield return new Block.Detail(LoanMessages.Method, LoanMessages.Reckoning(terms.Method, terms.Rate));
    }

    /// <summary>Of the principal, rounded down: a loan that is not closed never shows 100.</summary>
    private static int PercentPaid(Loan loan) => (int)(loan.PaidPrincipal.Satang * 100m / loan.Terms.Principal.Satang);

    private static Text Borrowed(Loan loan) => string.IsNullOrWhiteSpace(loan.Purpose)
        ? LoanMessages.Borrowed(loan.Terms.Principal, loan.Terms.DisbursedOn)
        : LoanMessages.BorrowedFor(loan.Terms.Principal, loan.Terms.DisbursedOn, loan.Purpose);
}
