using Azure.Data.Tables;
using LineBot.Funds.Privacy;

namespace LineBot.Storage.Workbooks;

/// <summary>Each night: deletes the files whose time is over. What was imported, by whom, and the hash stay with the books.</summary>
public sealed class WorkbookSweep(TableServiceClient tables, WorkbookFiles files, TimeProvider clock)
{
    private const int FilesMax = 500;

    private readonly WorkbookTable table = new(tables);

    /// <summary>How many files went; the rest goes the next night.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var swept = 0;
        var old = table.KeptBeforeAsync(RetentionTable.Workbooks.Before(clock.GetUtcNow()), cancellationToken);
        await foreach (var row in old.Take(FilesMax).WithCancellation(cancellationToken))
        {
            // The row last: a sweep that is cut off finds it again.
            var workbook = WorkbookRow.Read(row);
            await files.DeleteAsync(workbook.Fund, workbook.Number, cancellationToken);
            await table.ForgetMessageAsync(workbook, cancellationToken);
            if (await table.TryChangeAsync(new(workbook, row.ETag), workbook.WithoutFile(clock.GetUtcNow()), cancellationToken)) { swept++; }
        }

        return swept;
    }
}
