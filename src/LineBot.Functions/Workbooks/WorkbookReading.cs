using Azure.Data.Tables;
using LineBot.Dialogs.Workbooks;
using LineBot.Functions.Clock;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;
using LineBot.Import;
using LineBot.Import.Sheets;
using LineBot.Storage.Import;

namespace LineBot.Functions.Workbooks;

/// <summary>Reads a kept workbook as <c>linebot import --fund … --dry-run</c> does, with less room, and says what it would do.</summary>
internal sealed class WorkbookReading(TableServiceClient tables, IdentityKey identity, BotClock clock)
{
    /// <summary>Unpacked: a fund of 6,000 members. Its words take several times that in memory, and an instance has half a gigabyte.</summary>
    public const long UnpackedMax = 16 * 1024 * 1024;

    public async Task<ReadWorkbook> ReadAsync(SentWorkbook workbook, MemoryStream bytes, CancellationToken cancellationToken)
    {
        // Seconds of computing: not on the thread that hears what storage and LINE answer.
        var files = await Task.Run(() => ImportFiles.Read(new Workbook(workbook.File.Name, bytes) { Measure = UnpackedMax }, workbook.Fund), cancellationToken);
        if (files.Counts.Values.Sum() == 0 && files.Faults.Count == 0) { return Refused(workbook, WorkbookTrouble.NoRows); }

        var forecast = await Target(workbook).ForecastAsync(workbook.Fund, files.Rows, cancellationToken);
        var faults = files.FaultsWith([.. forecast.Faults, .. forecast.OperatorOnly]);
        return new(
            new(
                forecast.Sheets, forecast.Sums,
                [.. faults.Take(WorkbookReport.FaultsMax).Select(fault => new WorkbookFault(SheetOf(fault.File), fault.Line, fault.Place, fault.Problem.Th, fault.Problem.En))])
            {
                FaultCount = faults.Count,
            },
            files.Rows,
            forecast.Print,
            forecast.Digest);
    }

    /// <summary>What is wrong with the file as a whole.</summary>
    public static ReadWorkbook Refused(SentWorkbook workbook, WorkbookTrouble trouble) =>
        new(new([], [], [WorkbookNotices.FaultOf(trouble, workbook)]) { FaultCount = 1 }, new(), "", "");

    /// <summary>The books, in the name of the officer who agreed.</summary>
    public ImportTarget Target(SentWorkbook workbook) => new(tables, identity, clock, (workbook.SecondBy ?? workbook.By).Value);

    /// <summary>A fault names file and sheet; the file has one name only.</summary>
    private static string SheetOf(string file) => file[(file.LastIndexOf('/') + 1)..];
}

/// <summary>A workbook that was read: what it would do, its rows, and by what both are known again.</summary>
internal sealed record ReadWorkbook(WorkbookReport Report, ImportRows Rows, string Print, string Digest)
{
    public WorkbookState State => Report.FaultCount > 0 ? WorkbookState.Faulty : Report.IsNothingNew ? WorkbookState.NothingNew : WorkbookState.Checked;

    public override string ToString() => $"{Report}";
}
