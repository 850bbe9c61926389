using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Help;

/// <summary>ภาษาไทย, English: speaks the other language from now on.</summary>
internal sealed class LanguageReply() : Reply(Intents.Language)
{
    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        var language = Wanted(turn.Text) ?? Other(turn.Locale.Language);
        turn.SpeakIn(turn.Locale with { Language = language });
        var words = language == SpokenLanguage.Thai ? HelpMessages.SpeaksThai : HelpMessages.SpeaksEnglish;
        return Task.FromResult(words.With(HelpCards.Shortcuts(turn.Locale)));
    }

    private static SpokenLanguage? Wanted(string? text)
    {
        if (text is null) { return null; }
        if (text.Contains("อังกฤษ", StringComparison.Ordinal) || text.Contains("eng", StringComparison.OrdinalIgnoreCase))
        {
            return SpokenLanguage.English;
        }

        return text.Contains("ไทย", StringComparison.Ordinal) || text.Contains("thai", StringComparison.OrdinalIgnoreCase)
            ? SpokenLanguage.Thai
            : null;
    }

    private static SpokenLanguage Other(SpokenLanguage language) =>
        language == SpokenLanguage.Thai ? SpokenLanguage.English : SpokenLanguage.Thai;
}
