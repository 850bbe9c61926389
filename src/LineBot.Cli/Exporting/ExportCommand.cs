using System.CommandLine;
using System.Text;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Import.Writing;
using LineBot.Storage.Import;

namespace LineBot.Cli.Exporting;

/// <summary><c>linebot export</c>: a fund's books as the files an import reads.</summary>
internal static class ExportCommand
{
    private const string Manual = """
          linebot export ban-lo ban-lo.xlsx          ไฟล์ Excel ไฟล์เดียว
          linebot export ban-lo ./files --thai       CSV, with Thai headings. หัวคอลัมน์ภาษาไทย
          linebot export ban-lo ./files --874        CSV in windows-874 for an old Excel

        Days are of the Buddhist era. Citizen ids are known only as a keyed hash and links to LINE belong to the member: neither is written.
        For moving a fund whole, with claims, cases and photos, there is backup. ไฟล์นี้มีข้อมูลส่วนบุคคล เก็บให้ดี
        """;

    public static Command Create()
    {
        var fund = Arguments.Fund();
        var path = new Argument<string>("PATH") { Description = "A workbook (.xlsx) or a folder. ไฟล์หรือโฟลเดอร์" };
        var thai = new Option<bool>("--thai") { Description = "Thai headings. หัวคอลัมน์ภาษาไทย" };
        var old = new Option<bool>("--874") { Description = "CSV in windows-874. สำหรับ Excel รุ่นเก่า" };
        var json = Arguments.Json();
        var command = new ManualCommand("export", "Writes a fund's books into a workbook or a folder. ส่งออกข้อมูล", Manual) { fund, path, thai, old, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            arguments.GetValue(fund), arguments.GetValue(path)!, new(arguments.GetValue(thai), arguments.GetValue(old)), arguments.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FundId fund, string path, ExportStyle style, bool json, CancellationToken cancellationToken)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new SentenceException($"{path} is there already. Give a new name, so that nothing is written over.");
        }

        if (await Installation.FromEnvironment().Export().ReadAsync(fund, cancellationToken) is not { } exported)
        {
            await Out.ErrorAsync($"There is no fund {fund.Value}. ไม่มีกองทุน {fund.Value}");
            return Door.Faults;
        }

        var files = new ExportFiles(exported.Rows);
        Write(files, path, style);
        await RemarkAsync(exported);
        var answer = new ExportAnswer(fund.Value, path, files.Counts, [.. exported.ClosedEarly.Select(loan => loan.Value)]);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.ExportAnswer); }
        else { await Console.Out.WriteLineAsync($"{string.Join(" · ", files.Counts.Select(file => $"{file.Key} {file.Value}"))}\n→ {path}"); }
        return Door.Done;
    }

    private static void Write(ExportFiles files, string path, ExportStyle style)
    {
        try
        {
            if (!Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)) { files.WriteCsv(path, style); return; }

            using var workbook = File.Create(path);
            files.WriteWorkbook(workbook, style);
        }
        catch (EncoderFallbackException)
        {
            throw new SentenceException("The books hold a letter that windows-874 does not have. Leave --874 out: the files are then UTF-8.");
        }
    }

    private static async Task RemarkAsync(ExportedFund exported)
    {
        if (exported.ClosedEarly.Count > 0)
        {
            await Out.RemarkAsync($"Closed early, which the format cannot say: {string.Join(' ', exported.ClosedEarly.Select(loan => loan.Value))}. ปิดก่อนกำหนด");
        }

        if (exported.Rows.Pots.Count > 0) { await Out.RemarkAsync("Pots are written as they were carried over; their later receipts are in the backup. กองเงินเป็นยอดยกมา"); }
    }
}

/// <summary>What was written, for scripts.</summary>
internal sealed record ExportAnswer(string FundId, string Path, IReadOnlyDictionary<string, int> Rows, IReadOnlyList<string> ClosedEarly);
