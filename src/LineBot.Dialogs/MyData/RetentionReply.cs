using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.MyData;

/// <summary>How long each kind is kept, and why.</summary>
internal sealed class RetentionReply() : Reply(MyDataPostbacks.RetentionAction)
{
    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult(MyDataCards.Retention().With(HelpCards.Shortcuts(turn.Locale)));
}
