using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Members;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Ledger;
using LineBot.Storage.Pots;

namespace LineBot.Storage.Backup;

/// <summary>
/// Writes everything of one fund into one file. The rows are read twice: when the second look finds each as the first did, the file
/// is how the fund stood at one moment, though no lock was taken. Else somebody wrote meanwhile, and it is read again.
/// </summary>
public sealed class FundBackup(TableServiceClient tables, FundFiles files, IdentityKey identity, TimeProvider clock)
{
    private const int LooksMax = 6;

    /// <summary>Tells one key from another. Hashes made with another key match nothing.</summary>
    internal static string MarkOf(IdentityKey identity) => Convert.ToHexStringLower(identity.Sign("backup", "mark").AsSpan(0, 8));

    /// <param name="fund">Whose books.</param>
    /// <param name="path">Where the file appears once it is whole; nothing may be there.</param>
    /// <param name="withFiles">Pictures and workbooks too, which makes it large and whole.</param>
    /// <param name="progress">Hears how many of the fund's tables and files are done.</param>
    /// <param name="cancellationToken">Ends it; no file is left.</param>
    /// <exception cref="BackupFaultException">There is no such fund, or it never held still.</exception>
    public async Task<BackupManifest> WriteAsync(
        FundId fund, string path, bool withFiles, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var profile = await new FundStore(tables).ReadAsync(fund, cancellationToken)
            ?? throw new BackupFaultException($"There is no fund {fund.Value}. ไม่มีกองทุน {fund.Value}");
        var unfinished = path + ".part";
        try
        {
            for (var look = 1; look <= LooksMax; look++)
            {
                var (manifest, seen) = await CollectAsync(profile, unfinished, withFiles, progress, cancellationToken);
                if (seen != await LookAgainAsync(fund, cancellationToken)) { continue; }
                File.Move(unfinished, path);
                return manifest;
            }
        }
        finally
        {
            File.Delete(unfinished);
        }

        throw new BackupFaultException($"The fund {fund.Value} was written to all the while: try again at a quieter hour, or stop the app meanwhile. มีรายการเข้าตลอด");
    }

    private async Task<(BackupManifest Manifest, string Seen)> CollectAsync(
        FundProfile fund, string path, bool withFiles, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var target = Create(path);
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create);
        var writer = new BackupWriter(zip);
        var rows = new FundRows(tables, fund.Id);
        var (chains, named, lost) = (new List<BackupChain>(), new List<NamedFile>(), new List<string>());
        using var seen = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in FundRows.Tables)
        {
            await writer.RowsAsync(BackupPart.OfTable(table), rows.ReadAsync(table, cancellationToken), See, cancellationToken);
            progress?.Report(new(writer.Parts.Count, FundRows.Tables.Count + named.Count));

            void See(TableEntity row)
            {
                Remember(seen, table, row);
                if (BackupChains.Of(table, row) is { } chain) { chains.Add(chain); }
                if (withFiles) { named.AddRange(FundFiles.NamedBy(table, row)); }
            }
        }

        foreach (var file in named)
        {
            if (!await CopyAsync(writer, file, cancellationToken)) { lost.Add(file.Part); }
            progress?.Report(new(writer.Parts.Count, FundRows.Tables.Count + named.Count));
        }

        var manifest = new BackupManifest(
            BackupManifest.Name, BackupManifest.Newest, fund.Id.Value, fund.Name, clock.GetUtcNow(), MarkOf(identity),
            await FaultsAsync(fund.Id, cancellationToken), writer.Parts, chains, lost);
        await writer.ManifestAsync(manifest, cancellationToken);
        return (manifest, Convert.ToHexStringLower(seen.GetHashAndReset()));
    }

    /// <summary>For its owner's eyes only: it holds what every member saved and owes.</summary>
    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) { options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; }
        return new(path, options);
    }

    private async Task<string> LookAgainAsync(FundId fund, CancellationToken cancellationToken)
    {
        var rows = new FundRows(tables, fund);
        using var seen = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in FundRows.Tables)
        {
            await foreach (var row in rows.ReadAsync(table, cancellationToken)) { Remember(seen, table, row); }
        }

        return Convert.ToHexStringLower(seen.GetHashAndReset());
    }

    /// <summary>Each write gives a row another tag.</summary>
    private static void Remember(IncrementalHash seen, string table, TableEntity row) =>
        seen.AppendData(Encoding.UTF8.GetBytes($"{table}\n{row.PartitionKey}\n{row.RowKey}\n{row.ETag}\n"));

    /// <summary>False: it is not there, or holds other bytes than its row says; whatever there is goes into the backup.</summary>
    private async Task<bool> CopyAsync(BackupWriter writer, NamedFile file, CancellationToken cancellationToken)
    {
        await using var content = await files.OpenAsync(file.Part, cancellationToken);
        if (content is null) { return file.Sha256 is null; }

        var hash = await writer.FileAsync(file, content, cancellationToken);
        return file.Sha256 is null || file.Sha256 == hash;
    }

    private async Task<int> FaultsAsync(FundId fund, CancellationToken cancellationToken) =>
        await new LedgerCheck(tables).RunAsync(fund, cancellationToken).CountAsync(book => book.Fault is not null, cancellationToken)
        + await new PotCheck(tables).RunAsync(fund, cancellationToken).CountAsync(pot => pot.Fault is not null, cancellationToken);
}
