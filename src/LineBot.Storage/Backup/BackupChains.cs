using Azure.Data.Tables;
using LineBot.Storage.Members;
using TableNames = LineBot.Storage.Connection.TableNames;

namespace LineBot.Storage.Backup;

/// <summary>Reads how far the books of a fund have come: what must be the same before a backup and after a restore.</summary>
internal static class BackupChains
{
    /// <summary>Null where the row is no book's.</summary>
    public static BackupChain? Of(string table, TableEntity row) => IsBook(table, row.RowKey)
        ? new(row.PartitionKey, row.RowKey, row.GetInt64("Sequence") ?? 0, SumIn(row), row.GetString("Hash") ?? "")
        : null;

    private static long SumIn(TableEntity row) => row.GetInt64("Balance") ?? row.GetInt64("PaidPrincipal") ?? 0;

    private static bool IsBook(string table, string key) => table switch
    {
        MemberTables.Members => Is(key, Keys.AccountPrefix) || Is(key, Keys.LoanPrefix),
        TableNames.Claims => Is(key, Keys.PotPrefix),
        _ => false,
    };

    private static bool Is(string key, string prefix) => key.StartsWith(prefix, StringComparison.Ordinal);
}
