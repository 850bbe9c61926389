using System.Buffers;
using System.Text;

namespace LineBot.Funds;

/// <summary>How the numbers that funds give to members, books and papers are read: as text, so that zeros stay.</summary>
internal static class Identifier
{
    public const int LengthMax = 40;

    public static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    /// <summary>
    /// One spelling per number: ๐๐๑๒ and ００１２ are 0012, marks nobody can see are dropped. Null: not a number at all.
    /// </summary>
    public static string? Clean(string? text, bool spaces)
    {
        if (text is null) { return null; }

        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            if (char.IsControl(letter) || char.IsSurrogate(letter)) { return null; }
            if (char.IsWhiteSpace(letter) && !spaces) { return null; }
            if (letter is (>= '\u200B' and <= '\u200D') or '\uFEFF') { continue; }
            clean.Append(Digit(letter) ?? (char.IsWhiteSpace(letter) ? ' ' : letter));
        }

        // SARA AM is also typed as its two halves; they look the same and must be the same.
        var result = clean.ToString().Replace("\u0E4D\u0E32", "\u0E33", StringComparison.Ordinal);
        return result.Length is > 0 and <= LengthMax ? result : null;
    }

    /// <summary>For logs: enough to tell two apart on one screen, too little to look a person up.</summary>
    public static string Shorten(string value) => value.Length <= 2 ? "…" : $"…{value[^2..]}";

    private static char? Digit(char letter) => letter switch
    {
        >= '๐' and <= '๙' => (char)('0' + (letter - '๐')),
        >= '０' and <= '９' => (char)('0' + (letter - '０')),
        _ => null,
    };
}
