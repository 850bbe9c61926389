using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Cases;

/// <summary>Danger to life: the numbers first. Where the words name a place or a kind of need, the report follows at once; else a button leads to it.</summary>
internal sealed class EmergencyReply() : Reply(Intents.Emergency)
{
    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        var mayReport = turn.Person is not null && turn.Links.Count > 0;
        if (mayReport && turn.Text is { } words && CaseWords.Read(words) is { IsAccusation: false } read && (read.Moo ?? read.Landmark) is not null)
        {
            turn.GoOn(Intents.ReportCase);   // It says the numbers before anything else.
            return Task.FromResult(Say.Nothing);
        }

        return Task.FromResult(mayReport ? HelpMessages.Hotlines.With([.. HelpCards.Calls, Button.Of(ReportMessages.Button, new(Intents.ReportCase))]) : HelpMessages.Hotlines.With(HelpCards.Calls));
    }
}
