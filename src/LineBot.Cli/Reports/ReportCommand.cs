using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Reports;
using Spectre.Console;

namespace LineBot.Cli.Reports;

/// <summary><c>linebot report</c>: a month or a year of a fund, for the screen, for a spreadsheet, or to print.</summary>
internal static class ReportCommand
{
    private const string Manual = """
          linebot report ban-lo 2569-11                     a month, on the screen. รายงานเดือน
          linebot report ban-lo 2569                        a year. รายงานปี
          linebot report ban-lo 2569-11 --out report.html   a page to print and sign. หน้าสำหรับพิมพ์
          linebot report ban-lo 2569-11 --out report.csv    for a spreadsheet

        Years may be of the Buddhist era or not: 2569-11 is 2026-11. The report holds no names.
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var period = new Argument<ReportPeriod>("PERIOD") { Description = "A month, 2569-11, or a year, 2569. เดือนหรือปี", CustomParser = Period };
        var file = new Option<FileInfo?>("--out") { HelpName = "FILE", Description = "Write a page (.html) or a table (.csv) instead. เขียนเป็นไฟล์" };
        var json = Arguments.Json();
        var command = new ManualCommand("report", "A month or a year of a fund in sums. รายงานประจำเดือนหรือปี", Manual) { fund, period, file, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(period), arguments.GetValue(file), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, ReportPeriod period, FileInfo? file, bool json, CancellationToken cancellationToken)
    {
        var today = Today.InThailand(Installation.Now);
        if (await Installation.FromEnvironment().Reports().ReadAsync(fund, period, today, cancellationToken) is not { } report)
        {
            await Out.ErrorAsync($"There is no fund {fund.Value}. ไม่มีกองทุน {fund.Value}");
            return Door.Faults;
        }

        var tables = ReportTables.Of(report);
        if (json) { await Out.JsonAsync(ReportAnswer.Of(report), CliJson.Relaxed.ReportAnswer); }
        else if (file is null) { ReportScreen.Show(report, tables); }
        else { await WriteAsync(file, report, tables, today, cancellationToken); }
        return Door.Done;
    }

    private static async Task WriteAsync(
        FileInfo file, FundReport report, IReadOnlyList<ReportTable> tables, DateOnly today, CancellationToken cancellationToken)
    {
        var text = file.Extension.ToUpperInvariant() switch
        {
            ".CSV" => ReportCsv.Of(report, tables),
            ".HTML" or ".HTM" => ReportPage.Of(report, tables, today),
            _ => throw new SentenceException($"{file.Name}: give a name that ends in .html or .csv."),
        };
        await File.WriteAllTextAsync(file.FullName, text, Encoding.UTF8, cancellationToken);
        Out.Answers.WriteLine($"→ {file.Name}");
    }

    private static ReportPeriod Period(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var parts = text.Split('-');
        if (Number(parts[0], 1900, 2800) is { } written)
        {
            var year = written >= 2400 ? written - 543 : written;
            if (parts.Length == 1) { return ReportPeriod.Year(year); }
            if (parts.Length == 2 && Number(parts[1], 1, 12) is { } month) { return ReportPeriod.Month(year, month); }
        }

        result.AddError($"'{text}' is no month or year: write it like 2569-11 or 2569.");
        return default;
    }

    private static int? Number(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number : null;
}
