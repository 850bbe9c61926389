using System.Globalization;

namespace LineBot.Dialogs.Engine;

/// <summary>Finds the choice that an answer means; null when it means none, or more than one.</summary>
public delegate FoundChoice? ChoiceRecognizer(Activity activity, IReadOnlyList<Choice> choices);

/// <summary>Readers of choices that know no language.</summary>
public static class ChoiceRecognizers
{
    /// <summary>The value, title or a synonym in full, whatever the case; else the number of the choice, counted from 1.</summary>
    public static FoundChoice? Exact(Activity activity, IReadOnlyList<Choice> choices)
    {
        var text = activity.Text?.Trim();
        if (string.IsNullOrEmpty(text)) { return null; }
        return ByWords(text, choices) ?? ByNumber(text, choices);
    }

    private static FoundChoice? ByWords(string text, IReadOnlyList<Choice> choices)
    {
        var found = Enumerable.Range(0, choices.Count).Where(index => Says(choices[index], text)).ToList();
        return found is [var only] ? new(choices[only].Value, only) : null;
    }

    private static FoundChoice? ByNumber(string text, IReadOnlyList<Choice> choices) =>
        int.TryParse(Digits.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count
            ? new(choices[number - 1].Value, number - 1)
            : null;

    private static bool Says(Choice choice, string text) =>
        choice.Synonyms.Append(choice.Value).Append(choice.Title).Any(words => string.Equals(words, text, StringComparison.OrdinalIgnoreCase));
}
