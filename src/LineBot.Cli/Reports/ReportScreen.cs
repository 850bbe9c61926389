using LineBot.Cli.Screen;
using LineBot.Funds.Reports;
using Spectre.Console;

namespace LineBot.Cli.Reports;

/// <summary>A report for the eye.</summary>
internal static class ReportScreen
{
    public static void Show(FundReport report, IReadOnlyList<ReportTable> tables)
    {
        Out.Answers.WriteLine($"{report.Fund.Name} · {Figures.Day(report.Period.From)} – {Figures.Day(report.Period.To)}");
        foreach (var table in tables) { Out.Answers.Write(Drawn(table)); }
    }

    private static Table Drawn(ReportTable table)
    {
        var drawn = new Table { Title = new(table.Title.EscapeMarkup()) };
        drawn.AddColumn(table.Columns[0].EscapeMarkup());
        foreach (var column in table.Columns.Skip(1)) { drawn.AddColumn(column.EscapeMarkup(), shape => shape.RightAligned()); }
        foreach (var line in table.Lines) { drawn.AddRow(line.Select(cell => new Text(cell))); }
        return drawn;
    }
}
