using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;

namespace LineBot.Storage.Backup;

/// <summary>A backup that is read. Nothing of it is believed before every part was found to be as it was written.</summary>
public sealed class BackupFile : IAsyncDisposable
{
    private const int ReadAtOnce = 128 * 1024;

    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest, string digest) => (this.zip, Manifest, Digest) = (zip, manifest, digest);

    public BackupManifest Manifest { get; }

    /// <summary>Tells this backup from every other.</summary>
    internal string Digest { get; }

    /// <exception cref="BackupFaultException">The file is damaged, cut off, or no backup.</exception>
    public static async Task<BackupFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var zip = await ZipFile.OpenReadAsync(path, cancellationToken);
            var bytes = await ReadAllAsync(zip, cancellationToken) ?? throw new BackupFaultException($"{name} is no backup of LineBot, or was cut off while it was written: it has no manifest.");
            var manifest = JsonSerializer.Deserialize(bytes, BackupJson.Default.BackupManifest);
            if (manifest is not { Format: BackupManifest.Name }) { throw new BackupFaultException($"{name} is no backup of LineBot."); }
            if (manifest.Version > BackupManifest.Newest) { throw new BackupFaultException($"{name} was made by a newer linebot: use that one."); }
            return new(zip, manifest, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw new BackupFaultException($"{name} is damaged or was cut off: it cannot be read as a backup. ไฟล์เสียหรือไม่ครบ", e);
        }
    }

    /// <summary>Reads every part once.</summary>
    /// <exception cref="BackupFaultException">Names the first part that is not as it was written.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        foreach (var part in Manifest.Parts)
        {
            if (zip.GetEntry(part.Name) is not { } entry) { throw new BackupFaultException($"The part {part.Name} is missing in the backup. ไฟล์ไม่ครบ"); }
            if (!await IsWholeAsync(entry, part, cancellationToken)) { throw new BackupFaultException($"The part {part.Name} of the backup is damaged. ไฟล์เสีย"); }
        }
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    internal async IAsyncEnumerable<TableEntity> RowsAsync(BackupPart part, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(await zip.GetEntry(part.Name)!.OpenAsync(cancellationToken));
        while (await lines.ReadLineAsync(cancellationToken) is { } line) { yield return BackupRow.Read(System.Text.Encoding.UTF8.GetBytes(line)); }
    }

    internal async Task<Stream> FileAsync(BackupPart part, CancellationToken cancellationToken) => await zip.GetEntry(part.Name)!.OpenAsync(cancellationToken);

    private static async Task<byte[]?> ReadAllAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(BackupManifest.Entry) is not { } entry) { return null; }
        await using var stream = await entry.OpenAsync(cancellationToken);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private static async Task<bool> IsWholeAsync(ZipArchiveEntry entry, BackupPart part, CancellationToken cancellationToken)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var stream = await entry.OpenAsync(cancellationToken);
            var buffer = new byte[ReadAtOnce];
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;) { hash.AppendData(buffer.AsSpan(0, read)); }
            return Convert.ToHexStringLower(hash.GetHashAndReset()) == part.Sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
