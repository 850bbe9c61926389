using System.Security.Cryptography;
using Azure.Data.Tables;
using LineBot.Funds.Photos;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Blobs;
using LineBot.Storage.Connection;
using LineBot.Storage.Photos;
using LineBot.Storage.Workbooks;

namespace LineBot.Storage.Backup;

/// <summary>The files that rows of a fund name: the pictures of members, and the workbooks of officers with what was wrong in them.</summary>
public sealed class FundFiles(BlobContainer pictures, BlobContainer workbooks)
{
    private const int ReadAtOnce = 64 * 1024;

    /// <summary>What has to be there, since the row says that it is kept still.</summary>
    internal static IEnumerable<NamedFile> NamedBy(string table, TableEntity row) => table switch
    {
        TableNames.Photos when row.RowKey == PhotoRows.Photo => OfPhoto(PhotoRow.Read(row)),
        TableNames.Workbooks when row.RowKey.StartsWith(WorkbookRow.Prefix, StringComparison.Ordinal) => OfWorkbook(WorkbookRow.Read(row)),
        _ => [],
    };

    /// <summary>Null where there is none.</summary>
    internal Task<Stream?> OpenAsync(string part, CancellationToken cancellationToken)
    {
        var (container, name) = PlaceOf(part);
        return container.OpenAsync(name, cancellationToken);
    }

    internal async Task WriteAsync(BackupPart part, Stream bytes, CancellationToken cancellationToken)
    {
        var (container, name) = PlaceOf(part.Name);
        using var upload = new BlobUpload(container, name);
        var buffer = new byte[BlobUpload.BlockBytes];
        for (int read; (read = await bytes.ReadAsync(buffer, cancellationToken)) > 0;) { await upload.WriteAsync(buffer.AsMemory(0, read), cancellationToken); }
        await upload.CommitAsync(part.ContentType ?? NamedFile.Bytes, cancellationToken);
    }

    /// <summary>The storage gives back the very bytes.</summary>
    internal async Task<bool> HoldsAsync(BackupPart part, CancellationToken cancellationToken)
    {
        await using var kept = await OpenAsync(part.Name, cancellationToken);
        if (kept is null) { return false; }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[ReadAtOnce];
        for (int read; (read = await kept.ReadAsync(buffer, cancellationToken)) > 0;) { hash.AppendData(buffer.AsSpan(0, read)); }
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == part.Sha256;
    }

    private (BlobContainer Container, string Name) PlaceOf(string part) => part.StartsWith(BackupPart.Pictures, StringComparison.Ordinal)
        ? (pictures, part[BackupPart.Pictures.Length..])
        : (workbooks, part[BackupPart.Workbooks.Length..]);

    private static IEnumerable<NamedFile> OfPhoto(StoredPhoto photo) => photo is { State: PhotoState.Kept or PhotoState.Hidden, Look: { } look }
        ? [new(BackupPart.Pictures + photo.Id.Value, look.ContentType, look.Sha256)]
        : [];

    private static IEnumerable<NamedFile> OfWorkbook(SentWorkbook workbook) => workbook is { HasFile: true, Sha256: { } hash }
        ?
        [
            new(BackupPart.Workbooks + WorkbookFiles.File(workbook.Fund, workbook.Number), NamedFile.Bytes, hash),
            new(BackupPart.Workbooks + WorkbookFiles.Report(workbook.Fund, workbook.Number), "application/json", null),
        ]
        : [];
}

/// <summary>A file that a row names. <paramref name="Sha256"/> is the row's own word for its bytes; null: it need not be there.</summary>
internal sealed record NamedFile(string Part, string ContentType, string? Sha256)
{
    public const string Bytes = "application/octet-stream";
}
