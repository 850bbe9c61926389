using System.CommandLine;
using System.Globalization;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.SavingsDay;
using Spectre.Console;

namespace LineBot.Cli.SavingsDay;

/// <summary><c>linebot savings-day</c>: the sheets of savings days, by member number and never by name.</summary>
internal static class SavingsDayCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot savings-day list ban-lo                    ใบสรุปล่าสุด
          linebot savings-day show ban-lo SD-000012          ใบรับเงินทุกใบ
          linebot savings-day show ban-lo SD-000012 --csv > sheet.csv    เปิดด้วย Excel ได้
          linebot savings-day show ban-lo --json             ใบล่าสุด

        Sheets are opened, counted and signed in the chat. A fund with one officer may let that one sign:
          linebot fund rules ban-lo --set savings-day-signer-is-another=no --from 2026-12-01
        """;

    public static Command Create() => new ManualCommand("savings-day", "Sheets of savings days. ใบสรุปวันออม", Manual) { List(), Show() };

    private static Command List()
    {
        var fund = Arguments.Fund();
        var limit = new Option<int>("--limit") { HelpName = "N", Description = "How many, the newest first. จำนวนใบ", DefaultValueFactory = _ => 24 };
        var csv = Csv();
        var json = Arguments.Json();
        var command = new Command("list", "The newest sheets of a fund. ใบสรุปล่าสุด") { fund, limit, csv, json };
        command.Runs((arguments, token) => ListAsync(
            arguments.GetValue(fund), Math.Clamp(arguments.GetValue(limit), 1, 1000), arguments.GetValue(csv), arguments.GetValue(json), token));
        return command;
    }

    private static Command Show()
    {
        var fund = Arguments.Fund();
        var sheet = new Argument<string?>("SHEET") { Description = "SD-000012; the newest if left out. เลขใบสรุป", Arity = ArgumentArity.ZeroOrOne };
        var csv = Csv();
        var json = Arguments.Json();
        var command = new Command("show", "One sheet with its receipts. ใบสรุปหนึ่งใบ") { fund, sheet, csv, json };
        command.Runs((arguments, token) => ShowAsync(
            arguments.GetValue(fund), arguments.GetValue(sheet), arguments.GetValue(csv), arguments.GetValue(json), token));
        return command;
    }

    private static Option<bool> Csv() => new("--csv") { Description = "As CSV for Excel (UTF-8 with its mark). ไฟล์ CSV" };

    private static async Task<int> ListAsync(FundId fund, int limit, bool csv, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.WhyNoFundAsync(fund, cancellationToken) is { } why) { return await RefuseAsync(why); }

        var sheets = await books.SavingsDays.ListAsync(fund, limit, cancellationToken);
        if (json) { await Out.JsonAsync(DaySheetsAnswer.Of(fund, sheets), CliJson.Relaxed.DaySheetsAnswer); }
        else if (csv) { await CsvFile.WriteAsync(DaySheetFile.Header, sheets.Select(DaySheetFile.Row)); }
        else { Out.Answers.Write(TableOf(sheets)); }
        return Door.Done;
    }

    private static async Task<DaySheetNumber?> NewestAsync(Books books, FundId fund, CancellationToken cancellationToken) =>
        await books.SavingsDays.ListAsync(fund, 1, cancellationToken) is [var newest, ..] ? newest.Number : null;

    private static async Task<int> ShowAsync(FundId fund, string? named, bool csv, bool json, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.WhyNoFundAsync(fund, cancellationToken) is { } why) { return await RefuseAsync(why); }

        var newest = named is null ? await NewestAsync(books, fund, cancellationToken) : null;
        var number = DaySheetNumber.TryParse(named, out var parsed) ? parsed : newest;
        if (number is not { } known || await books.SavingsDays.ReadAsync(fund, known, cancellationToken) is not { } book)
        {
            return await RefuseAsync($"There is no such sheet in {fund.Value}. ไม่มีใบสรุปนี้");
        }

        if (json) { await Out.JsonAsync(DaySheetAnswer.Of(book), CliJson.Relaxed.DaySheetAnswer); }
        else if (csv) { await CsvFile.WriteAsync(DaySheetFile.ReceiptHeader, DaySheetFile.ReceiptRows(book)); }
        else { Show(book); }
        return Door.Done;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Out.ErrorAsync(why);
        return Door.Faults;
    }

    private static Table TableOf(IReadOnlyList<DaySheet> sheets)
    {
        var table = new Table().AddColumns("ใบสรุป Sheet", "วันที่ Day", "สถานะ Status", "ใบรับเงิน Receipts", "ตามใบ Expected", "นับได้ Counted", "ส่วนต่าง Difference", "ผู้นับ Counted by", "ผู้ตรวจ Signed by");
        foreach (var sheet in sheets)
        {
            table.AddRow(
                new Text(sheet.Number.Value), new Text(Figures.Day(sheet.Day)), new Text(sheet.Status.ToString()), new Text(sheet.Receipts.ToString(CultureInfo.InvariantCulture)),
                new Text(Figures.Baht(sheet.Expected)), new Text(Figures.Baht(sheet.Counted)), new Text(Figures.Baht(sheet.Difference)),
                new Text(sheet.CountedBy?.Value ?? ""), new Text(sheet.SignedBy?.Value ?? ""));
        }

        return table;
    }

    private static void Show(DaySheetBook book)
    {
        var table = new Table().AddColumns("ที่ No", "สมาชิก Member", "บัญชี Book", "ใบเสร็จ Receipt").AddColumn("จำนวน Amount", column => column.RightAligned()).AddColumns("สถานะ Status", "รับโดย By");
        foreach (var (receipt, part) in book.Receipts.SelectMany(receipt => receipt.Parts.Select(part => (receipt, part))))
        {
            table.AddRow(
                new Text(receipt.Number.ToString(CultureInfo.InvariantCulture)), new Text(receipt.Member.Value), new Text(part.Book.Number), new Text(part.Receipt?.Value ?? ""),
                new Text(Figures.Baht(part.Amount)), new Text(receipt.Status.ToString()), new Text(receipt.By.Value));
        }

        Out.Answers.Write(TableOf([book.Sheet]));
        Out.Answers.Write(table);
    }
}
