using System.Globalization;
using System.Text;
using CsvHelper;

namespace LineBot.Import.Writing;

/// <summary>A table as CSV. A text that a spreadsheet would run as a formula is disarmed with an apostrophe, which the reader takes off again.</summary>
internal static class CsvWriting
{
    static CsvWriting() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Bytes(WrittenSheet sheet, ExportStyle style)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            Write(csv, sheet.Headings(style.HasThaiHeadings));
            foreach (var row in sheet.Rows) { Write(csv, row.Select(Disarmed)); }
        }

        var encoding = style.Is874 ? Encoding.GetEncoding(874, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) : Encoding.UTF8;
        return [.. style.Is874 ? [] : Encoding.UTF8.Preamble, .. encoding.GetBytes(text.ToString())];
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) { csv.WriteField(cell); }
        csv.NextRecord();
    }

    private static string Disarmed(WrittenCell cell) =>
        cell is { Number: null, Day: null, Text: ['=' or '+' or '-' or '@', ..] } ? $"'{cell.Text}" : cell.Text;
}
