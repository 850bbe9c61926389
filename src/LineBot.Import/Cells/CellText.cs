using System.Buffers;
using System.Text;
using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>What is the same to the eye is made the same to the program.</summary>
internal static class CellText
{
    public const int LengthMax = 500;

    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u200B\u200C\u200D\uFEFF");

    /// <summary>Every cell is cleaned, some of them more than once, and most need nothing: those are left as they are.</summary>
    public static string Clean(string cell)
    {
        var text = Bare(cell.Trim().Trim('\uFEFF', '\u200B'));
        return Ascii.IsValid(text) ? text.Trim() : Composed(text);
    }

    /// <summary>One spelling for numbers that name things: ๐๐๑๒ is 0012.</summary>
    public static string Id(string text) => Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                >= '๐' and <= '๙' => (char)('0' + (source[i] - '๐')),
                >= '０' and <= '９' => (char)('0' + (source[i] - '０')),
                _ => source[i],
            };
        }
    });

    public static Problem? Read(string text, out string value)
    {
        value = text;
        return text.Length > LengthMax ? Problems.TooLong(LengthMax) : null;
    }

    private static string Composed(string text) =>
        (text.AsSpan().ContainsAny(Unseen) ? string.Concat(text.Where(letter => !Unseen.Contains(letter))) : text)
            .Normalize(NormalizationForm.FormC)
            .Replace("\u0E4D\u0E32", "\u0E33", StringComparison.Ordinal)   // Nikhahit and aa are one letter, am.
            .Replace("\u0E40\u0E40", "\u0E41", StringComparison.Ordinal)   // Two e are one ae.
            .Trim();

    /// <summary>Spreadsheets keep zeros as ="0812" and disarm formulas with a leading apostrophe; neither is part of the text.</summary>
    private static string Bare(string cell) => cell switch
    {
        ['=', '"', .. var text, '"'] => text,
        ['\'', '=' or '+' or '-' or '@', ..] => cell[1..],
        _ => cell,
    };
}
