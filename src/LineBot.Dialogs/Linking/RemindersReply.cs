using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Linking;

/// <summary>Gives or takes back the consent to be reminded; nothing else depends on it.</summary>
internal sealed class RemindersReply() : Reply(Intents.Reminders)
{
    private const string Off = "off";

    public static Postback Yes => new(Intents.Reminders, "on");

    public static Postback No => new(Intents.Reminders, Off);

    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        var wants = turn.Argument(0) != Off && !IsStop(turn.Text);
        var isGiven = turn.Consents.Any(consent => consent.Purpose == ConsentPurpose.Reminders && consent.IsGiven);
        if (wants && !isGiven)
        {
            turn.Add(new ConversationChange.GiveConsent(
                new(ConsentPurpose.Reminders, LinkingMessages.RemindersVersion, turn.Now, WithdrawnAt: null)));
        }
        else if (!wants && isGiven) { turn.Add(new ConversationChange.WithdrawConsent(ConsentPurpose.Reminders, turn.Now)); }

        var answer = wants ? LinkingMessages.RemindersOn : LinkingMessages.RemindersOff;
        return Task.FromResult(answer.With(HelpCards.Shortcuts(turn.Locale)));
    }

    private static bool IsStop(string? text) => text is not null
        && (text.Contains("หยุด", StringComparison.Ordinal) || text.Contains("ไม่", StringComparison.Ordinal)
            || text.Contains("stop", StringComparison.OrdinalIgnoreCase));
}
