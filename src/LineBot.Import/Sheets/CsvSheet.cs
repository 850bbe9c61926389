using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using LineBot.Import.Faults;

namespace LineBot.Import.Sheets;

/// <summary>Reads one CSV file. Rows without a single filled cell are passed over; line numbers count the file's own lines.</summary>
internal static class CsvSheet
{
    private static readonly char[] Separators = [',', ';', '\t'];

    public static Sheet Parse(string file, byte[] bytes)
    {
        var text = CsvText.Decode(bytes);
        var separator = SeparatorOf(text, out var isDeclared);
        using var parser = new CsvParser(new StringReader(text), Configuration(separator));
        var rows = new List<SheetRow>();
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            if (isDeclared && line == 1) { continue; }
            if (parser.Record is { } cells && !cells.All(string.IsNullOrWhiteSpace))
            {
                rows.Add(new(line, cells, DamageIn(parser.RawRecord)));
            }
        }

        return new(Path.GetFileNameWithoutExtension(file), file, rows);
    }

    private static CsvConfiguration Configuration(char separator) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = separator.ToString(),
        IgnoreBlankLines = false,
        BadDataFound = null,
        HasHeaderRecord = false,
    };

    /// <summary>Quotes come in pairs; one that is never closed would swallow the rest of the file in silence.</summary>
    private static Problem? DamageIn(string row) =>
        int.IsOddInteger(row.Count(letter => letter == '"')) ? Problems.OpenQuote : CsvText.DamageIn(row);

    /// <summary>The mark that parts the headings most often; Excel may also declare it in a first line of its own.</summary>
    private static char SeparatorOf(string text, out bool isDeclared)
    {
        var headings = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length).Trim('"');
        isDeclared = headings.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && headings.Length == 5;
        if (isDeclared) { return headings[4]; }

        var (best, most) = (Separators[0], 0);
        foreach (var separator in Separators)
        {
            var count = headings.Count(separator);
            if (count > most) { (best, most) = (separator, count); }
        }

        return best;
    }
}
