using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>เลขไทย, เลขอารบิก: writes figures as the person reads them best.</summary>
internal sealed class NumeralsReply() : Reply(Intents.Numerals)
{
    private const int Sample = 1234;

    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        var wantsThai = turn.Text is { } text
            && (text.Contains("ไทย", StringComparison.Ordinal) || text.Contains("thai", StringComparison.OrdinalIgnoreCase));
        turn.SpeakIn(turn.Locale with { Numerals = wantsThai ? Numerals.Thai : Numerals.Arabic });
        var words = wantsThai ? HelpMessages.WritesThaiNumerals(Sample) : HelpMessages.WritesArabicNumerals(Sample);
        return Task.FromResult(words.With(HelpCards.Shortcuts(turn.Locale)));
    }
}
