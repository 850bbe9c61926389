using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Loans;

/// <summary>The instalments of a loan, a page at a time.</summary>
internal static class ScheduleCards
{
    public static Card Of(MemberLoan loan, SchedulePage page, LocalTime now) => new()
    {
        AltText = LoanMessages.Ready,
        Title = LoanMessages.ScheduleTitle(loan.Loan.Number),
        Subtitle = page.Pages == 1 ? Text.Same(loan.Book.FundName) : LoanMessages.Page(page.Number, page.Pages),
        Blocks = [.. page.Lines.Select(line => Line(line, loan.Standing.On))],
        Footnote = CommonMessages.AsOf(now),
        Buttons = [.. Turns(loan, page)],
    };

    private static Block.Line Line(Instalment line, DateOnly today)
    {
        var parts = LoanMessages.Parts(line.Principal, line.Interest);
        var (remark, tone) = Remark(line, today);
        return new(LoanMessages.Line(line.Number, line.Due), CommonMessages.Amount(line.Total))
        {
            Under = remark is null ? parts : CommonMessages.Both(parts, remark),
            Tone = tone,
        };
    }

    private static (Text? Remark, Tone Tone) Remark(Instalment line, DateOnly today)
    {
        if (!line.Unpaid.IsPositive) { return (LoanMessages.Paid, Tone.Quiet); }
        if (line.Due < today) { return (LoanMessages.LatePartlyPaid(line.Unpaid), Tone.Attention); }
        return line.Paid.IsPositive ? (LoanMessages.PartlyPaid(line.Unpaid), Tone.Plain) : (null, Tone.Plain);
    }

    private static IEnumerable<Button> Turns(MemberLoan loan, SchedulePage page)
    {
        var membership = loan.Book.Membership;
        if (page.Number < page.Pages)
        {
            yield return Button.Of(LoanMessages.NextPage, LoanPostbacks.Schedule(membership, loan.Loan.Number, page.Number + 1));
        }

        if (page.Number > 1)
        {
            yield return Button.Of(LoanMessages.PreviousPage, LoanPostbacks.Schedule(membership, loan.Loan.Number, page.Number - 1));
        }
    }
}
