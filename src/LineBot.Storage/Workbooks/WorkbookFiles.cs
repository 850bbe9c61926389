using System.Security.Cryptography;
using System.Text;
using LineBot.Funds;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Blobs;

namespace LineBot.Storage.Workbooks;

/// <summary>The files of workbooks and what is wrong in them, in a private container: they hold the register of a whole fund.</summary>
public sealed class WorkbookFiles(BlobContainer files)
{
    public const string Container = "workbooks";

    private const int ChunkBytes = 64 * 1024;

    /// <summary>Keeps the file as it comes, and gives the hash of its bytes. Null: it is larger than may be, and not kept.</summary>
    public async Task<string?> KeepAsync(FundId fund, WorkbookNumber number, Stream bytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var upload = new BlobUpload(files, File(fund, number));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var chunk = new byte[ChunkBytes];
        var length = 0L;
        while (await bytes.ReadAsync(chunk, cancellationToken) is > 0 and var read)
        {
            length += read;
            if (length > WorkbookFile.BytesMax) { return null; }
            hash.AppendData(chunk, 0, read);
            await upload.WriteAsync(chunk.AsMemory(0, read), cancellationToken);
        }

        await upload.CommitAsync("application/octet-stream", cancellationToken);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The very bytes that were kept. Null: they are gone, or are others.</summary>
    public async Task<MemoryStream?> OpenAsync(SentWorkbook workbook, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        await using var kept = await files.OpenAsync(File(workbook.Fund, workbook.Number), cancellationToken);
        if (kept is null) { return null; }

        var bytes = new MemoryStream();
        await kept.CopyToAsync(bytes, cancellationToken);
        bytes.Position = 0;
        var isSame = Convert.ToHexStringLower(SHA256.HashData(bytes)) == workbook.Sha256;
        bytes.Position = 0;
        return isSame ? bytes : null;
    }

    public Task KeepReportAsync(SentWorkbook workbook, WorkbookReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return files.PutAsync(
            Report(workbook.Fund, workbook.Number), "application/json",
            Encoding.UTF8.GetBytes(WorkbookReportJson.Write(report, WorkbookReport.FaultsMax)), cancellationToken);
    }

    /// <summary>With all its faults; null: it is gone.</summary>
    public async Task<WorkbookReport?> ReportAsync(FundId fund, WorkbookNumber number, CancellationToken cancellationToken)
    {
        await using var kept = await files.OpenAsync(Report(fund, number), cancellationToken);
        if (kept is null) { return null; }

        using var text = new StreamReader(kept, Encoding.UTF8);
        return WorkbookReportJson.Read(await text.ReadToEndAsync(cancellationToken));
    }

    public async Task DeleteAsync(FundId fund, WorkbookNumber number, CancellationToken cancellationToken)
    {
        await files.DeleteAsync(File(fund, number), cancellationToken);
        await files.DeleteAsync(Report(fund, number), cancellationToken);
    }

    // '~' is in no fund's name and needs no escape in an address.
    internal static string File(FundId fund, WorkbookNumber number) => $"{fund.Value}~{Keys.Number(number.Value)}.xlsx";

    internal static string Report(FundId fund, WorkbookNumber number) => $"{fund.Value}~{Keys.Number(number.Value)}.json";
}
