using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using Spectre.Console;

namespace LineBot.Cli.Backup;

/// <summary><c>linebot backup FUND FILE</c>: everything of one fund in one file.</summary>
internal static class BackupCommand
{
    private const string Manual = """
        Writes members, books, loans, claims, cases, slips, letters, rules, pots, officers and links of one fund into one zip: a file of JSON lines a
        table, every picture and workbook that a row names, and a manifest with counts, hashes and the last hash of each book. It is how the fund stood at
        one moment; the app may go on meanwhile.

          linebot backup suk-jai suk-jai-2569-11.zip              สำรองข้อมูลของกองทุน
          linebot backup suk-jai suk-jai.zip --rows-only          ไม่เอารูปและไฟล์ (เล็กกว่า ไม่ครบ)

        The file holds what every member saved and owes: keep it as you would keep the books.
        Exit code 1: there is no such fund, or its books were not in order (they are written down as they are),
        or a file that a row names is not there.
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var file = new Argument<FileInfo>("FILE") { Description = "The zip to write; it must not exist. ไฟล์ที่จะสร้าง" };
        var rowsOnly = new Option<bool>("--rows-only") { Description = "Without pictures and workbooks: small, and not whole. ไม่รวมรูปและไฟล์" };
        var json = Arguments.Json();
        var command = new ManualCommand("backup", "Writes everything of a fund into one file. สำรองข้อมูล", Manual) { fund, file, rowsOnly, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(file)!, !arguments.GetValue(rowsOnly), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, FileInfo file, bool withFiles, bool json, CancellationToken cancellationToken)
    {
        if (file.Exists) { throw new SentenceException($"{file.Name} is there already: a backup is never written over."); }
        var installation = Installation.FromEnvironment();
        if (await installation.Books().WhyNoFundAsync(fund, cancellationToken) is { } sentence)
        {
            await Out.ErrorAsync(sentence);
            return Door.Faults;
        }

        var manifest = await ProgressBar.WhileAsync("สำรอง backing up", progress => installation.Backup().WriteAsync(fund, file.FullName, withFiles, progress, cancellationToken));
        var answer = BackupAnswer.Of(manifest, file);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.BackupAnswer); }
        else { Show(answer); }
        return answer is { LedgerFaults: 0, Lost.Count: 0 } ? Door.Done : Door.Faults;
    }

    private static void Show(BackupAnswer answer)
    {
        foreach (var (table, rows) in answer.Tables.Where(table => table.Value > 0)) { Out.Answers.WriteLine($"{table,-14} {rows,7} rows"); }
        Out.Answers.WriteLine($"{"pictures",-14} {answer.Pictures,7}");
        Out.Answers.WriteLine($"{"workbooks",-14} {answer.Workbooks,7} files");
        Out.Answers.WriteLine($"สำรอง {answer.FundId} แล้ว  {answer.File}: {answer.Rows} rows, {answer.Books} books and pots.");
        if (answer.Lost.Count > 0) { Out.Answers.WriteLine($"Not there, or other bytes than were kept: {string.Join(", ", answer.Lost)}. ไฟล์หายหรือไม่ตรง"); }
        if (answer.LedgerFaults > 0) { Out.Answers.WriteLine($"{answer.LedgerFaults} books were not in order and are written down as they are: linebot verify-ledger --fund {answer.FundId}"); }
    }
}
