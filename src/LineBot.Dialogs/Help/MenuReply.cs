using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>เมนู: everything the bot can do, as buttons. Whoever asks how it works is told that; whoever cries for help hears first whom to call.</summary>
internal sealed class MenuReply() : Reply(Intents.Help)
{
    private static readonly string[] HowTo = ["วิธี", "ใช้ยังไง", "ใช้ไม่เป็น", "คู่มือ", "สอน", "help"];

    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult(turn.Text switch
    {
        { } text when text.Contains("ช่วยด้วย", StringComparison.Ordinal) => HelpMessages.Hotlines.With(HelpCards.Shortcuts(turn.Locale)),
        { } text when HowTo.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)) => HelpCards.Help(turn.Locale),
        _ => (ISaying)HelpCards.Menu(turn.Locale),
    });
}
