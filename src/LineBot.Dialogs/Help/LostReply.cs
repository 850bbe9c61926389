using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>The second miss in a row: buttons alone do not help, so a person is offered as well.</summary>
internal sealed class LostReply() : Reply("lost")
{
    protected override Task<ISaying> AnswerAsync(Turn turn) =>
        Task.FromResult(HelpMessages.AskSomebody.With([ScriptMessages.TalkToHuman, .. HelpCards.Shortcuts(turn.Locale)]));
}
