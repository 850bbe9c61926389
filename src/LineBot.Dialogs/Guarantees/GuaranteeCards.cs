using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>A guarantee as its guarantor sees it, and a notice as the officers see it.</summary>
internal static class GuaranteeCards
{
    /// <summary>The loan that is backed, and nothing else of the borrower.</summary>
    public static Card Of(BackedLoan backed, DateOnly today)
    {
        var standing = backed.Loan.StandingOn(today);
        return new()
        {
            AltText = GuaranteeMessages.Ready,
            Title = GuaranteeMessages.Title(backed.Loan.Number),
            Subtitle = GuaranteeMessages.For(backed.FundName, backed.BorrowerName),
            Blocks =
            [
                new Block.Row(GuaranteeMessages.Principal, CommonMessages.InBaht(backed.Loan.Terms.Principal)),
                new Block.Row(GuaranteeMessages.Outstanding, CommonMessages.InBaht(standing.OutstandingPrincipal)),
                new Block.Detail(GuaranteeMessages.LateLabel, standing.LateSince is { } since ? GuaranteeMessages.LateOf(standing.Arrears, since) : GuaranteeMessages.NotLate),
                new Block.Row(GuaranteeMessages.AnswerLabel, GuaranteeMessages.State(backed.Guarantee.State)),
            ],
            Footnote = GuaranteeMessages.OnlyThisLoan,
            Buttons = backed.Guarantee.State == GuaranteeState.NotAnswered
                ?
                [
                    Button.Of(GuaranteeMessages.Accept, GuaranteePostbacks.Answer(backed.Guarantee, GuaranteePostbacks.Accept)) with { IsPrimary = true },
                    Button.Of(GuaranteeMessages.Refuse, GuaranteePostbacks.Answer(backed.Guarantee, GuaranteePostbacks.Refuse)),
                ]
                : [],
        };
    }

    /// <summary>For the committee: what a guarantor said.</summary>
    public static Card Told(Guarantee guarantee, string fund) => new()
    {
        AltText = GuaranteeMessages.Ready,
        Title = GuaranteeMessages.ToldTitle,
        Subtitle = Text.Same(fund),
        Blocks = [new Block.Paragraph(GuaranteeMessages.ToldWho(guarantee.Loan, guarantee.Guarantor, GuaranteeMessages.State(guarantee.State)))],
    };

    public static Card Notice(NoticeDue notice, string fund, string guarantorName, Uri letter, DateOnly today) => new()
    {
        AltText = GuaranteeMessages.Ready,
        Title = GuaranteeMessages.NoticeTitle(notice.Guarantee.Loan),
        Subtitle = Text.Same(fund),
        Blocks =
        [
            new Block.Detail(GuaranteeMessages.SendBy, GuaranteeMessages.By(notice.SendBy, DayDistance.Between(today, notice.SendBy))),
            new Block.Detail(GuaranteeMessages.Guarantor, GuaranteeMessages.Who(notice.Guarantee.Guarantor, guarantorName)),
            new Block.Row(GuaranteeMessages.LateSince, CommonMessages.OnDay(notice.LateSince)),
            new Block.Row(GuaranteeMessages.Late, CommonMessages.InBaht(notice.Late)) { Tone = Tone.Attention },
        ],
        Footnote = GuaranteeMessages.WhyByLaw,
        Buttons =
        [
            Button.Open(GuaranteeMessages.Print, letter) with { IsPrimary = true },
            Button.Of(GuaranteeMessages.RecordSent, GuaranteePostbacks.Sent(notice.Guarantee)),
        ],
    };
}

/// <summary>A guarantee with the loan that it backs, as the loan's own book says.</summary>
internal sealed record BackedLoan(Guarantee Guarantee, Loan Loan, string FundName, string BorrowerName)
{
    /// <summary>Null: the loan does not name this guarantor, or is not there.</summary>
    public static BackedLoan? Of(Guarantee guarantee, Passbook? borrower) =>
        borrower?.Loans.FirstOrDefault(loan => loan.Number == guarantee.Loan) is { } loan && loan.Guarantors.Contains(guarantee.Guarantor)
            ? new(guarantee, loan, borrower.FundName, borrower.Profile.FullName)
            : null;

    public override string ToString() => $"{Guarantee}";
}
