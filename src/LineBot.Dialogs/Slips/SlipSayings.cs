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
        SlipOutcome.Posted posted => Next(SlipMessages.Posted(posted.Slip.Number.Value, posted.Entry.Receipt, posted.Entry.Amount)),
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
        SlipRefusal.AlreadyDecided { Slip.Receipt: { } receipt } => Next(SlipMessages.AlreadyPosted(receipt)),
        SlipRefusal.AlreadyDecided => Next(SlipMessages.AlreadyDecided),
        SlipRefusal.NotPosted { Why: PostingRefusal.MoreThanOwed more } => Next(SlipMessages.MoreThanOwed(more.Owed)),
        SlipRefusal.NotPosted => Next(SlipMessages.BookRefuses),
        SlipRefusal.SentBefore before => SlipMessages.SentBefore(before.Earlier.Value),
        _ => throw new UnreachableException(why.GetType().Name),
    };

    public static ISaying TellRejected(Slip slip) => SlipMessages.ToldRejected(slip.Number.Value, SlipMessages.Because(slip.Reason ?? SlipReason.Other))
        .With(Button.Of(SlipMessages.SendSlip, new(Intents.Slip)), Button.Of(ReminderMessages.Talk, RepaymentPostbacks.Talk));

    private static ISaying Next(Text words) => words.With(Button.Of(SlipMessages.QueueButton, new(Intents.SlipList)));
}
