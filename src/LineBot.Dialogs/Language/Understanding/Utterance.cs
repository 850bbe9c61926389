using System.Text;

namespace LineBot.Dialogs.Language;

/// <summary>What somebody said, made ready to be searched: without spaces, by letters and by sounds, with quoted places marked.</summary>
internal sealed class Utterance
{
    /// <summary>Longer messages tell stories; what is wanted stands at the beginning or at the end.</summary>
    private const int LettersRead = 240;

    private readonly string spaced;
    private readonly List<int> origins = [];
    private readonly bool[] quoted;

    public Utterance(string text)
    {
        var clean = ThaiText.Clean(text.Length > 4 * LettersRead ? $"{text[..(2 * LettersRead)]} {text[^(2 * LettersRead)..]}" : text);
        spaced = clean.Length > LettersRead ? $"{clean[..(LettersRead / 2)]} {clean[^(LettersRead / 2)..]}" : clean;

        var compact = new StringBuilder(spaced.Length);
        List<bool> marks = [];
        var inQuotes = false;
        for (var i = 0; i < spaced.Length; i++)
        {
            if (IsQuote(spaced[i])) { inQuotes = !inQuotes; }
            if (!IsKept(spaced[i])) { continue; }
            compact.Append(spaced[i]);
            origins.Add(i);
            marks.Add(inQuotes);
        }
        origins.Add(spaced.Length);
        Compact = compact.Length == 0 && spaced.Contains('?', StringComparison.Ordinal) ? "?" : compact.ToString();
        quoted = [.. marks, false];
        Letters = Language.Letters.In(Compact);
        Sound = ThaiSound.Of(Compact);
    }

    public string Compact { get; }

    /// <summary>Which letters occur, as <see cref="Language.Letters"/> tells them apart.</summary>
    public ulong Letters { get; }

    public ThaiSound Sound { get; }

    public bool IsQuoted(int at) => at < quoted.Length && quoted[at];

    /// <summary>Latin words end at a space, Thai ones at least not inside a syllable.</summary>
    public bool IsWord(int start, int end)
    {
        if (end > origins.Count - 1) { return true; }

        var (from, to) = (origins[start], origins[end - 1] + 1);
        if (char.IsAsciiLetterOrDigit(spaced[from])
            && ((from > 0 && char.IsAsciiLetterOrDigit(spaced[from - 1])) || (to < spaced.Length && char.IsAsciiLetterOrDigit(spaced[to])))) { return false; }
        return end >= Compact.Length || (!ThaiText.IsMark(Compact[end]) && Compact[end] is not ('า' or 'ำ' or 'ะ'));
    }

    private static bool IsQuote(char letter) => letter is '"' or '“' or '”' or '«' or '»';

    private static bool IsKept(char letter) => ThaiText.IsThaiLetter(letter) || char.IsAsciiLetterOrDigit(letter);
}
