using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.MyData;

/// <summary>Takes one consent back, as easily as it was given, or gives the reminders again. Nothing else changes with it.</summary>
internal sealed class ConsentReply() : Reply(MyDataPostbacks.ConsentAction)
{
    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult(Change(turn).With(HelpCards.Shortcuts(turn.Locale)));

    private static Text Change(Turn turn)
    {
        var (purpose, isOff) = (turn.Argument(0), turn.Argument(1) == MyDataPostbacks.Off);
        if (turn.Consents.FirstOrDefault(consent => consent.Purpose == purpose) is not { } known || known.IsGiven != isOff) { return ConsentMessages.NothingToChange; }
        if (isOff && purpose != ConsentPurpose.AccountService) { return Withdraw(turn, purpose); }

        // A consent that is asked for where it is needed is given there, with its question.
        return !isOff && purpose == ConsentPurpose.Reminders ? GiveReminders(turn) : ConsentMessages.NothingToChange;
    }

    private static Text Withdraw(Turn turn, string purpose)
    {
        turn.Add(new ConversationChange.WithdrawConsent(purpose, turn.Now));
        return ConsentMessages.Withdrawn(ConsentMessages.Purpose(purpose));
    }

    private static Text GiveReminders(Turn turn)
    {
        turn.Add(new ConversationChange.GiveConsent(new(ConsentPurpose.Reminders, LinkingMessages.RemindersVersion, turn.Now, WithdrawnAt: null)));
        return ConsentMessages.Agreed(ConsentMessages.Purpose(ConsentPurpose.Reminders));
    }
}
