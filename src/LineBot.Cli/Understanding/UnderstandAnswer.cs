using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Cli.Understanding;

/// <summary>What a line is taken to ask for. <c>others</c>: what it might mean besides.</summary>
internal sealed record IntentAnswer(string Text, string Intent, double Confidence, string Because, IReadOnlyList<string> Others)
{
    /// <summary>Acted on or asked back is an intent; what needs care counts only when it is plain, as in the chat.</summary>
    public static IntentAnswer Of(string text, Dialogs.Language.Understanding meaning)
    {
        var (intent, heard) = (Hearing.Listed(meaning.Intent), Hearing.Of(meaning));
        var others = meaning.Others.Select(Hearing.Listed).Prepend(intent).Where(other => other != heard && other is not Intents.None);
        return new(text, heard, meaning.Certainty, meaning.Because, [.. others]);
    }
}

/// <summary>An amount in satang; null with <c>readings</c> where it may be several, null without where there is none.</summary>
internal sealed record AmountAnswer(string Text, long? Satang, string? Words, IReadOnlyList<long>? Readings)
{
    public static AmountAnswer Of(string text, Meaning<Money> meaning) => new(
        text,
        meaning.Value?.Satang,
        meaning.Value is { } money ? new BahtWords(money).In(SpokenLanguage.Thai) : null,
        meaning.IsAmbiguous ? [.. meaning.Candidates.Select(candidate => candidate.Satang)] : null);
}

/// <summary>A day; null with <c>readings</c> where it may be several.</summary>
internal sealed record DateAnswer(string Text, DateOnly? Date, IReadOnlyList<DateOnly>? Readings)
{
    public static DateAnswer Of(string text, Meaning<DateOnly> meaning) => new(text, meaning.Value, meaning.IsAmbiguous ? meaning.Candidates : null);
}

/// <summary><c>yes</c>, <c>no</c>, or null.</summary>
internal sealed record YesNoAnswer(string Text, string? Answer)
{
    public static YesNoAnswer Of(string text, Meaning<bool> meaning) => new(text, meaning.Value switch { true => "yes", false => "no", null => null });
}
