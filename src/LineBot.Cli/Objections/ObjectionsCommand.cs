using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Objections;
using Spectre.Console;

namespace LineBot.Cli.Objections;

/// <summary><c>linebot objections FUND</c>: which lines members object to, and which answers are late. People by number, and none of their words.</summary>
internal static class ObjectionsCommand
{
    /// <summary>More than any committee leaves lying.</summary>
    private const int OpenMax = 1_000;

    private const string Manual = """
        Examples ตัวอย่าง:
          linebot objections ban-lo              those that wait for an answer
          linebot objections ban-lo --all        also those that were answered or withdrawn
          linebot objections ban-lo --csv > objections.csv
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var all = new Option<bool>("--all") { Description = "Also answered and withdrawn ones. รวมเรื่องที่จบแล้ว" };
        var csv = new Option<bool>("--csv") { Description = "As CSV for Excel (UTF-8 with its mark). ไฟล์ CSV" };
        var json = Arguments.Json();
        var command = new ManualCommand("objections", "Entries that members object to, and the answers. คำคัดค้านรายการ", Manual) { fund, all, csv, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(all), new(arguments.GetValue(json), arguments.GetValue(csv)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, bool all, Form form, CancellationToken cancellationToken)
    {
        var books = Installation.FromEnvironment().Books();
        if (await books.WhyNoFundAsync(fund, cancellationToken) is { } why)
        {
            await Out.ErrorAsync(why);
            return Door.Faults;
        }

        var objections = all ? await books.Objections.AllAsync(fund, cancellationToken) : await books.Objections.OpenAsync(fund, OpenMax, cancellationToken);
        if (form.Json) { await Out.JsonAsync(ObjectionsAnswer.Of(fund, books.Today, objections), CliJson.Relaxed.ObjectionsAnswer); }
        else if (form.Csv) { await CsvFile.WriteAsync(Header, objections.Select(objection => Cells(objection, books.Today))); }
        else { Out.Answers.Write(TableOf(objections, books.Today)); }
        return Door.Done;
    }

    private static readonly string[] Header = ["เลขที่", "เลขสมาชิก", "บัญชี", "ใบเสร็จ", "วันที่ของรายการ", "จำนวน", "แจ้งเมื่อ", "ตอบภายใน", "สถานะ", "ใบเสร็จยกเลิก", "ใบเสร็จใหม่"];

    private static Table TableOf(IReadOnlyList<Objection> objections, DateOnly today)
    {
        var table = new Table().AddColumns("เลขที่ No.", "สมาชิก Member", "บัญชี Book", "ใบเสร็จ Receipt").AddColumn("จำนวน Amount", column => column.RightAligned())
            .AddColumns("แจ้งเมื่อ Filed", "ตอบภายใน Answer by", "สถานะ Status");
        foreach (var objection in objections)
        {
            var cells = Cells(objection, today);
            table.AddRow(
                new Text(cells[0]), new Text(objection.Membership.Member.Value), new Text(objection.Line.Book.Number), new Text(objection.Line.Receipt.Value),
                new Text(Figures.Baht(objection.Line.Amount)), new Text(cells[6]), new Text(cells[7]), new Text(cells[8]));
        }

        return table;
    }

    private static string[] Cells(Objection objection, DateOnly today) =>
    [
        objection.Number.ToString(), CsvFile.Words(objection.Membership.Member.Value), CsvFile.Words(objection.Line.Book.Number), CsvFile.Words(objection.Line.Receipt.Value),
        Figures.Day(objection.Line.Date), CsvFile.Baht(objection.Line.Amount), Figures.Day(ThaiDay.Of(objection.FiledAt)), Figures.Day(objection.AnswerBy),
        ObjectionAnswer.StatusOf(objection, today), objection.Reversal?.Value ?? "", objection.Replacement?.Value ?? "",
    ];

    private sealed record Form(bool Json, bool Csv);
}
