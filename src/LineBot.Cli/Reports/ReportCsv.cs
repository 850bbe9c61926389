using System.Globalization;
using CsvHelper;
using LineBot.Cli.Screen;
using LineBot.Funds.Reports;

namespace LineBot.Cli.Reports;

/// <summary>A report for a spreadsheet: one line after the other, the table's name in the first column.</summary>
internal static class ReportCsv
{
    public static string Of(FundReport report, IReadOnlyList<ReportTable> tables)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            Write(csv, [report.Fund.Name, Figures.Day(report.Period.From), Figures.Day(report.Period.To)]);
            foreach (var table in tables)
            {
                Write(csv, [table.Title, .. table.Columns]);
                foreach (var line in table.Lines) { Write(csv, [table.Title, .. line]); }
            }
        }

        return text.ToString();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) { csv.WriteField(cell); }
        csv.NextRecord();
    }
}
