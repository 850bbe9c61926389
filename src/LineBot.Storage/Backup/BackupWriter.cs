using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;

namespace LineBot.Storage.Backup;

/// <summary>Writes the file of a backup from front to back, and counts and hashes as it goes.</summary>
internal sealed class BackupWriter(ZipArchive zip)
{
    private const int CopiedAtOnce = 64 * 1024;

    private readonly List<BackupPart> parts = [];

    public IReadOnlyList<BackupPart> Parts => parts;

    /// <param name="name">Of the part.</param>
    /// <param name="rows">What goes into it.</param>
    /// <param name="see">Hears of each row.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RowsAsync(string name, IAsyncEnumerable<TableEntity> rows, Action<TableEntity> see, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancellationToken);
        var line = new ArrayBufferWriter<byte>(1024);
        var (count, bytes) = (0, 0L);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            line.ResetWrittenCount();
            BackupRow.Write(line, row);
            await entry.WriteAsync(line.WrittenMemory, cancellationToken);
            hash.AppendData(line.WrittenSpan);
            see(row);
            (count, bytes) = (count + 1, bytes + line.WrittenCount);
        }

        parts.Add(new(name, count, bytes, Convert.ToHexStringLower(hash.GetHashAndReset())));
    }

    /// <summary>Pictures and workbooks are compressed already. Gives the hash of what was read.</summary>
    public async Task<string> FileAsync(NamedFile file, Stream content, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = await zip.CreateEntry(file.Part, CompressionLevel.NoCompression).OpenAsync(cancellationToken);
        var buffer = new byte[CopiedAtOnce];
        var bytes = 0L;
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0; bytes += read)
        {
            hash.AppendData(buffer.AsSpan(0, read));
            await entry.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        parts.Add(new(file.Part, 0, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()), file.ContentType));
        return parts[^1].Sha256;
    }

    public async Task ManifestAsync(BackupManifest manifest, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(BackupManifest.Entry, CompressionLevel.Optimal).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(entry, manifest, BackupJson.Default.BackupManifest, cancellationToken);
    }
}
