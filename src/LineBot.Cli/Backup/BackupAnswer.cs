using LineBot.Storage.Backup;

namespace LineBot.Cli.Backup;

/// <summary>What a backup holds, for people and scripts.</summary>
internal sealed record BackupAnswer(
    string FundId, string File, DateTimeOffset MadeAt, int Rows, int Books, int Pictures, int Workbooks, IReadOnlyList<string> Lost, int LedgerFaults, IReadOnlyDictionary<string, int> Tables)
{
    public static BackupAnswer Of(BackupManifest manifest, FileInfo file) => new(
        manifest.Fund, file.Name, manifest.MadeAt, manifest.Rows, manifest.Chains.Count, manifest.Pictures, manifest.Workbooks, manifest.Lost ?? [], manifest.LedgerFaults,
        manifest.Parts.Where(part => !part.IsFile).ToDictionary(part => part.Table, part => part.Rows));
}
