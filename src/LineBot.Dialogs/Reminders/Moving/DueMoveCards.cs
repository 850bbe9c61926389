using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Funds.Due;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>What the borrower is told when the committee moved an instalment.</summary>
internal static class DueMoveCards
{
    public static Card Moved(DueMoveDecision decision, Passbook borrower) => new()
    {
        AltText = ReminderMessages.Ready,
        Title = DueMoveMessages.ToldTitle(decision.Loan),
        Subtitle = CommonMessages.FundAndMember(borrower.FundName, borrower.Profile.FullName),
        Blocks =
        [
            new Block.Figure(DueMoveMessages.NewDay(decision.Move.Number), CommonMessages.OnDay(decision.Move.To)) { Note = DueMoveMessages.MovedFrom(decision.Move.From) },
            new Block.Detail(DueMoveMessages.MinutesLabel, Text.Same(decision.Minutes)),
            new Block.Detail(DueMoveMessages.ReasonLabel, Text.Same(decision.Reason)),
        ],
        Footnote = DueMoveMessages.AmountStays,
        Buttons = [Button.Of(DueMoveMessages.ShowLoan, LoanPostbacks.Of(borrower.Membership)), Button.Of(ReminderMessages.Talk, RepaymentPostbacks.Talk)],
    };
}
