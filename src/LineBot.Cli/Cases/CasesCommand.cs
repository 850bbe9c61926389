using System.CommandLine;
using System.Globalization;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using Spectre.Console;

namespace LineBot.Cli.Cases;

/// <summary><c>linebot cases FUND</c>: how many people in need a month brought, by village and kind.</summary>
internal static class CasesCommand
{
    private const string Manual = """
        Counts only: no names, no places, no words.

        Examples ตัวอย่าง:
          linebot cases suk-jai
          linebot cases suk-jai --month 2026-10-01
          linebot cases suk-jai --csv > cases.csv        เปิดด้วย Excel ได้
          linebot cases suk-jai --json
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var month = Arguments.Day("--month", "A day of the month to count, as 2026-11-21; this month if left out. เดือน");
        var csv = new Option<bool>("--csv") { Description = "As CSV for Excel (UTF-8 with its mark). ไฟล์ CSV" };
        var json = Arguments.Json();
        var command = new ManualCommand("cases", "People in need, counted by village and kind. จำนวนผู้เดือดร้อน", Manual) { fund, month, csv, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(month), arguments.GetValue(csv), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, DateOnly? day, bool csv, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var month = day ?? books.Today;
        var answer = CasesAnswer.Of(
            fund, new(month.Year, month.Month, 1), await books.Cases.OpenAsync(fund, cancellationToken),
            await books.Cases.CountAsync(fund, month, cancellationToken), books.Now);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.CasesAnswer); }
        else if (csv) { await WriteCsvAsync(answer); }
        else { Show(answer); }
        return Door.Done;
    }

    /// <summary>Excel takes UTF-8 for Thai letters only where the file begins with its mark.</summary>
    private static async Task WriteCsvAsync(CasesAnswer answer)
    {
        var text = new StringBuilder("month,moo,category,reported,closed\r\n");
        foreach (var count in answer.Counts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{answer.Month:yyyy-MM},{count.Moo},{count.Category},{count.Reported},{count.Closed}\r\n");
        }

        await using var stdout = Console.OpenStandardOutput();
        await stdout.WriteAsync(Encoding.UTF8.GetPreamble());
        await stdout.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Show(CasesAnswer answer)
    {
        var table = new Table().AddColumns("หมู่ Moo", "ประเภท Kind", "แจ้ง Reported", "ปิด Closed");
        foreach (var count in answer.Counts)
        {
            table.AddRow(
                new Text(count.Moo), new Text(count.Category), new Text(count.Reported.ToString(CultureInfo.InvariantCulture)),
                new Text(count.Closed.ToString(CultureInfo.InvariantCulture)));
        }

        Out.Answers.MarkupLineInterpolated($"[bold]{answer.Fund}[/]  {answer.Month:yyyy-MM}  ค้าง open {answer.Open} · เกินกำหนด overdue {answer.Overdue}");
        Out.Answers.Write(table);
    }
}
