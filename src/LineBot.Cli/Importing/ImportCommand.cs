using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Funds;

namespace LineBot.Cli.Importing;

/// <summary><c>linebot import</c>: files into the books, or a batch off them again.</summary>
internal static class ImportCommand
{
    private const string Manual = """
        Files: funds members accounts transactions loans repayments committee volunteers benefits rules pots (.csv), each if it is there;
        or one Excel workbook (.xlsx) with sheets of these names.
        UTF-8 or windows-874; separated by , ; or tab; headings in English or Thai; dates like 31/1/2569, amounts like 1,234.50.

          linebot import ./files --dry-run        ตรวจอย่างเดียว ไม่บันทึก: every fault, and nothing is changed
          linebot import ./files                  นำเข้า: one batch with a number; the same files again add nothing
          linebot import ./files --fund ban-lo    only the rows of one fund. เฉพาะกองทุนเดียว
          linebot import ban-lo.xlsx              ไฟล์ Excel ไฟล์เดียว
          linebot import --reverse 12             ถอนชุดที่ 12: possible as long as nothing was posted on top

        With one fault nothing is imported at all. A run that was cut off goes on when the same command is given again.
        Exit code 1: there are faults.
        """;

    public static Command Create()
    {
        var path = new Argument<FileInfo?>("PATH") { Description = "The folder with the files, or a workbook (.xlsx).", Arity = ArgumentArity.ZeroOrOne };
        var fund = Arguments.FundOption("Only the rows of this fund. เฉพาะกองทุนนี้");
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything, change nothing. ตรวจอย่างเดียว" };
        var reverse = new Option<int?>("--reverse") { HelpName = "BATCH", Description = "Take a batch off again. ถอนชุดที่นำเข้า" };
        var json = Arguments.Json();
        var command = new ManualCommand("import", "Reads a folder of CSV files or a workbook into the books. นำเข้าข้อมูล", Manual) { path, fund, dryRun, reverse, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is null == result.GetValue(reverse) is null) { result.AddError("Give a folder or workbook to import, or --reverse with a batch number."); }
        });
        command.Runs((arguments, cancellationToken) => arguments.GetValue(reverse) is { } batch
            ? Reversal.RunAsync(batch, arguments.GetValue(json), cancellationToken)
            : ImportRun.RunAsync(
                new(arguments.GetValue(path)!.FullName, arguments.GetValue(fund), arguments.GetValue(dryRun), arguments.GetValue(json)),
                cancellationToken));
        return command;
    }
}

/// <summary>What was asked for.</summary>
internal sealed record ImportRequest(string Path, FundId? Fund, bool DryRun, bool Json);
