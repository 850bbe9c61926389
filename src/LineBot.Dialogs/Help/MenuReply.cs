using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>เมนู: everything the bot can do, as buttons. Whoever asks how it works is told that instead.</summary>
internal sealed class MenuReply() : Reply(Intents.Help)
{
    private static readonly string[] HowTo = ["วิธี", "ใช้ยังไง", "ใช้ไม่เป็น", "คู่มือ", "สอน", "help"];

    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult<ISaying>(
        turn.Text is { } text && HowTo.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase))
            ? HelpCards.Help(turn.Locale)
            : HelpCards.Menu(turn.Locale));
}
