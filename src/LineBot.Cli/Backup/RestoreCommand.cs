using System.CommandLine;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Storage.Backup;
using Spectre.Console;

namespace LineBot.Cli.Backup;

/// <summary><c>linebot restore FILE</c>: a fund from its backup into storage that knows nothing of it.</summary>
internal static class RestoreCommand
{
    private const string Manual = """
        Brings a fund back from the file that `linebot backup` wrote. The storage must hold nothing of that fund; other funds may be there.
        Every part of the file is checked first; at the end rows, balances, chains and the bytes of each
        picture and workbook are compared with the manifest, and the ledger is verified.

          linebot restore suk-jai-2569-11.zip             นำข้อมูลกลับ
          linebot restore suk-jai-2569-11.zip --check     ตรวจไฟล์อย่างเดียว

        Stop the app meanwhile. A restore that was cut off goes on when the same command is given again.
        Exit code 1: the storage knows the fund, or the file is damaged, cut off, or no backup.
        """;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The zip that linebot backup wrote. ไฟล์สำรอง" };
        var check = new Option<bool>("--check") { Description = "Only check the file; storage is not asked. ตรวจไฟล์อย่างเดียว" };
        var anotherKey = new Option<bool>("--another-key") { Description = "The LineBot__IdentityKey of then is lost: open link codes and citizen ids match nothing afterwards." };
        var json = Arguments.Json();
        var command = new ManualCommand("restore", "Brings a fund back from its backup. นำข้อมูลสำรองกลับ", Manual) { file, check, anotherKey, json };
        command.Runs((arguments, cancellationToken) => RunAsync(
            new(arguments.GetValue(file)!, arguments.GetValue(check), arguments.GetValue(anotherKey), arguments.GetValue(json)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RestoreRequest request, CancellationToken cancellationToken)
    {
        if (!request.File.Exists) { throw new SentenceException($"There is no file {request.File.Name}."); }
        try
        {
            await using var file = await BackupFile.OpenAsync(request.File.FullName, cancellationToken);
            if (request.CheckOnly) { await file.VerifyAsync(cancellationToken); }
            else { await RestoreAsync(file, request.AnotherKey, cancellationToken); }
            var answer = BackupAnswer.Of(file.Manifest, request.File);
            if (request.Json) { await Out.JsonAsync(answer, CliJson.Relaxed.BackupAnswer); }
            else { Show(answer, request.CheckOnly); }
            return Door.Done;
        }
        catch (BackupFaultException fault)
        {
            await Out.ErrorAsync(fault.Message);
            return Door.Faults;
        }
    }

    private static async Task RestoreAsync(BackupFile file, bool anotherKey, CancellationToken cancellationToken)
    {
        var restore = await Installation.FromEnvironment().RestoreAsync(cancellationToken);
        await ProgressBar.WhileAsync("นำกลับ restoring", async progress =>
        {
            await restore.RunAsync(file, anotherKey, progress, cancellationToken);
            return true;
        });
    }

    private static void Show(BackupAnswer answer, bool checkOnly) => Out.Answers.WriteLine(checkOnly
        ? $"ไฟล์ครบถ้วน  {answer.File} is whole: {answer.FundId} of {answer.MadeAt:u}, {answer.Rows} rows, {answer.Books} books and pots, {answer.Pictures} pictures, {answer.Workbooks} files of workbooks."
        : $"นำ {answer.FundId} กลับแล้ว  {answer.FundId} is as it was at {answer.MadeAt:u}: {answer.Rows} rows, {answer.Books} books and pots end as they did, {answer.Pictures} pictures, {answer.Workbooks} files of workbooks.");

    private sealed record RestoreRequest(FileInfo File, bool CheckOnly, bool AnotherKey, bool Json);
}
