using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Dialogs.Reminders;
using LineBot.Funds;

namespace LineBot.Dialogs.Paying;

/// <summary>What stands beside a payment code.</summary>
internal static class PayingCards
{
    public static Card Of(MemberLoan loan, Money amount, Uri picture) => new()
    {
        AltText = PayingMessages.Ready,
        Title = PayingMessages.Title,
        Subtitle = PayingMessages.For(loan.Book.FundName, loan.Loan.Number),
        Blocks =
        [
            new Block.Figure(PayingMessages.ToPay, CommonMessages.Amount(amount), CommonMessages.Baht),
            new Block.Paragraph(PayingMessages.HowTo),
        ],
        Footnote = PayingMessages.Valid,
        Buttons =
        [
            Button.Of(ReminderMessages.Paid, RepaymentPostbacks.Paid(loan.Book.Membership, loan.Loan.Number)) with { IsPrimary = true },
            Button.Open(PayingMessages.Open, picture),
        ],
    };
}
