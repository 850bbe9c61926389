using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>One sentence, and buttons that lead on: the answer to stickers, voices and everything else that holds no question.</summary>
internal sealed class SentenceReply(string id, Text sentence) : Reply(id)
{
    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult(sentence.With(HelpCards.Shortcuts(turn.Locale)));
}
