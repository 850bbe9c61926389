using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>วิธีใช้: how to use the bot, on one card.</summary>
internal sealed class HelpReply() : Reply(DialogId)
{
    public const string DialogId = "how-to";

    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult<ISaying>(HelpCards.Help(turn.Locale));
}
