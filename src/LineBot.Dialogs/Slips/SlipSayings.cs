using System.Diagnostics;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>What is said to whoever decided, and to the sender.</summary>
internal static class SlipSayings
{
    public static ISaying Done(SlipOutcome outcome) => outcome switch
    {
        SlipOutcome.Posted posted => Next(SlipMessages.Posted(posted.Slip.Number.Value, posted.Entry.Receipt, posted.Entry.Amount)).With(Undo(posted.Slip)),
        SlipOutcome.TakeBackAsked asked => SlipMessages.TakeBackAsked(asked.Slip.Number.Value).With(Undo(asked.Slip)),
        SlipOutcome.TakenBack { Slip: { Receipt: { } receipt, Reversal: { } reversal } slip } => Next(SlipMessages.TakenBack(slip.Number.Value, receipt, reversal)),
        SlipOutcome.Checked first => Next(SlipMessages.FirstCheck(first.Slip.Number.Value)),
        SlipOutcome.Rejected rejected => Next(SlipMessages.Rejected(rejected.Slip.Number.Value)),
        SlipOutcome.Refused refused => Because(refused.Why),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    public static ISaying Because(SlipRefusal why) => why switch
    {
        SlipRefusal.NotYours => SlipMessages.OfficersOnly,
        SlipRefusal.OwnSlip => SlipMessages.OwnSlip,
        SlipRefusal.NeedsAnother => SlipMessages.NeedsAnother,
        SlipRefusal.AlreadyDecided { Slip: { Receipt: { } receipt, Reversal: { } reversal } slip } => Next(SlipMessages.TakenBack(slip.Number.Value, receipt, reversal)),
        SlipRefusal.AlreadyDecided { Slip: { Receipt: { } receipt } slip } => Next(SlipMessages.AlreadyPosted(receipt)).With(Undo(slip)),
        SlipRefusal.NothingToTakeBack => Next(SlipMessages.NothingToTakeBack),
        SlipRefusal.AlreadyDecided => Next(SlipMessages.AlreadyDecided),
        SlipRefusal.NotPosted { Why: PostingRefusal.MoreThanOwed more } => Next(SlipMessages.MoreThanOwed(more.Owed)),
        SlipRefusal.NotPosted => Next(SlipMessages.BookRefuses),
        SlipRefusal.SentBefore before => SlipMessages.SentBefore(before.Earlier.Value),
        _ => throw new UnreachableException(why.GetType().Name),
    };

    public static ISaying TellRejected(Slip slip) => SlipMessages.ToldRejected(slip.Number.Value, SlipMessages.Because(slip.Reason ?? SlipReason.Other))
        .With(Button.Of(SlipMessages.SendSlip, new(Intents.Slip)), Button.Of(ReminderMessages.Talk, RepaymentPostbacks.Talk));

    public static ISaying TellTakenBack(Slip slip) =>
        SlipMessages.ToldTakenBack(slip.Number.Value, slip.Receipt!.Value, slip.Reversal!.Value, slip.Match.Amount).With(Button.Of(ReminderMessages.Talk, RepaymentPostbacks.Talk));

    private static Button Undo(Slip slip) => Button.Of(SlipMessages.UndoButton, SlipPostbacks.Undo(slip.Membership.Fund, slip.Number));

    private static ISaying Next(Text words) => words.With(Button.Of(SlipMessages.QueueButton, new(Intents.SlipList)));
}
