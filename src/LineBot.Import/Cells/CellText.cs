using System.Text;
using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>What is the same to the eye is made the same to the program.</summary>
internal static class CellText
{
    public const int LengthMax = 500;

    public static string Clean(string cell)
    {
        var text = Bare(cell.Trim().Trim('\uFEFF', '\u200B'));
        return string.Concat(text.Where(letter => letter is not ((>= '\u200B' and <= '\u200D') or '\uFEFF')))
            .Normalize(NormalizationForm.FormC)
            .Replace("\u0E4D\u0E32", "\u0E33", StringComparison.Ordinal)   // Nikhahit and aa are one letter, am.
            .Replace("\u0E40\u0E40", "\u0E41", StringComparison.Ordinal)   // Two e are one ae.
            .Trim();
    }

    /// <summary>One spelling for numbers that name things: ๐๐๑๒ is 0012.</summary>
    public static string Id(string text) => string.Create(text.Length, text, static (span, source) =>
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

    /// <summary>Spreadsheets keep zeros as ="0812" and disarm formulas with a leading apostrophe; neither is part of the text.</summary>
    private static string Bare(string cell) => cell switch
    {
        ['=', '"', .. var text, '"'] => text,
        ['\'', '=' or '+' or '-' or '@', ..] => cell[1..],
        _ => cell,
    };
}
