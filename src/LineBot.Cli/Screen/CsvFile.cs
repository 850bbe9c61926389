using System.Globalization;
using System.Text;
using LineBot.Funds;

namespace LineBot.Cli.Screen;

/// <summary>Rows for Excel: UTF-8 with its mark, without which Thai letters turn into others.</summary>
internal static class CsvFile
{
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r'];

    public static async Task WriteAsync(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(header)) { text.AppendJoin(',', row.Select(Quote)).Append("\r\n"); }

        await using var stdout = Console.OpenStandardOutput();
        await stdout.WriteAsync(Encoding.UTF8.GetPreamble());
        await stdout.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public static string Baht(Money money) => (money.Satang / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What people wrote: a spreadsheet must not reckon with it.</summary>
    public static string Words(string? words) => words is { Length: > 0 } && Formulas.Contains(words[0]) ? $"'{words}" : words ?? "";

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
