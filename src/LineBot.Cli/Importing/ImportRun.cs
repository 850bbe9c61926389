using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Cli.Settings;
using LineBot.Funds.Import;
using LineBot.Import;
using LineBot.Import.Sheets;

namespace LineBot.Cli.Importing;

/// <summary>Reads, checks, and writes if nothing is wrong and writing was asked for.</summary>
internal static class ImportRun
{
    public static async Task<int> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var files = ImportFiles.Read(Open(request.Path), request.Fund);
        if (files.Counts.Count == 0 && files.Faults.Count == 0) { throw new SentenceException($"There is no file of the import format in {request.Path}."); }
        if (request.Fund is { } fund && files.Counts.Values.Sum() == 0 && files.Faults.Count == 0)
        {
            throw new SentenceException($"No row in {request.Path} belongs to the fund {fund.Value}.");
        }

        var outcome = request.DryRun || files.Faults.Count > 0
            ? await CheckAsync(files, request, cancellationToken)
            : await CommitAsync(files.Rows, cancellationToken);
        var answer = ImportAnswer.Of(files, outcome, request);
        if (request.Json) { await Out.JsonAsync(answer, CliJson.Relaxed.ImportAnswer); }
        else { ImportScreen.Show(answer); }
        return answer.Faults.Count == 0 ? Door.Done : Door.Faults;
    }

    private static ISheetSource Open(string path)
    {
        if (Directory.Exists(path)) { return new CsvFolder(path); }
        if (!File.Exists(path)) { throw new SentenceException($"There is no folder or file {path}."); }
        return Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? Workbook.At(path)
            : throw new SentenceException($"{path} is neither a folder of CSV files nor an Excel workbook (.xlsx).");
    }

    /// <summary>Without a storage setting the files are checked by themselves: a clerk can do that at any desk.</summary>
    private static async Task<ImportOutcome> CheckAsync(ImportFiles files, ImportRequest request, CancellationToken cancellationToken)
    {
        if (request.DryRun && !Installation.IsNamed)
        {
            await Out.RemarkAsync("AzureWebJobsStorage is missing, so the files were checked by themselves and not against what is stored.");
            return new(0, AloneCheck.Run(files.Rows, Installation.Now), 0, 0, 0);
        }

        var target = await Installation.FromEnvironment().ImportTargetAsync(cancellationToken);
        return new(0, await target.CheckAsync(files.Rows, cancellationToken), 0, 0, 0);
    }

    private static async Task<ImportOutcome> CommitAsync(ImportRows rows, CancellationToken cancellationToken)
    {
        var target = await Installation.FromEnvironment().ImportTargetAsync(cancellationToken);
        return await ProgressBar.WhileAsync("นำเข้า importing", progress => target.CommitAsync(rows, progress, cancellationToken));
    }
}
