using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Storage.Ledger;

/// <summary>Verifies the books of one member from all rows of the partition. A row that cannot even be read was altered.</summary>
internal static class MemberCheck
{
    public static IReadOnlyList<CheckedBook> Run(IReadOnlyList<TableEntity> rows) => rows.Count == 0 ? [] : [.. Books(rows)];

    private static IEnumerable<CheckedBook> Books(IReadOnlyList<TableEntity> rows)
    {
        var membership = Keys.MembershipOf(rows[0].PartitionKey);
        var entries = rows.Where(row => row.RowKey.StartsWith(Keys.EntryPrefix, StringComparison.Ordinal))
            .GroupBy(row => row.RowKey[Keys.EntryPrefix.Length..row.RowKey.LastIndexOf(':')], StringComparer.Ordinal)
            .ToDictionary(book => book.Key, book => book.Reverse().ToList(), StringComparer.Ordinal);
        foreach (var snapshot in rows.Where(IsSnapshot))
        {
            entries.Remove(snapshot.RowKey, out var own);
            yield return Check(membership, snapshot, own ?? []);
        }

        foreach (var orphan in entries)
        {
            var book = BookOf(orphan.Key);
            yield return new(membership, book, orphan.Value.Count, new(book, LedgerFaultKind.SnapshotRemoved, 0, null));
        }
    }

    private static CheckedBook Check(Membership membership, TableEntity snapshot, List<TableEntity> rows)
    {
        var book = BookOf(snapshot.RowKey);
        var (entries, unreadable) = Read(book, rows);
        return new(membership, book, rows.Count, unreadable ?? Verify(membership, book, snapshot, entries));
    }

    private static LedgerFault? Verify(Membership membership, LedgerBook book, TableEntity snapshot, List<LedgerEntry> entries)
    {
        try
        {
            return book.Loan is null
                ? LedgerVerification.Check(membership, AccountRow.Read(snapshot), entries)
                : LedgerVerification.Check(membership, LoanRow.Read(snapshot), entries);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return new(book, LedgerFaultKind.SnapshotAltered, 0, null);
        }
    }

    private static (List<LedgerEntry> Entries, LedgerFault? Unreadable) Read(LedgerBook book, List<TableEntity> rows)
    {
        var entries = new List<LedgerEntry>(rows.Count);
        foreach (var row in rows)
        {
            try
            {
                entries.Add(EntryRow.Read(row));
            }
            catch (Exception e) when (IsUnreadable(e))
            {
                return (entries, new(book, LedgerFaultKind.Altered, SequenceOrZero(row.RowKey), null));
            }
        }

        return (entries, null);
    }

    private static bool IsUnreadable(Exception e) =>
        e is InvalidDataException or FormatException or ArgumentException or InvalidOperationException or OverflowException;

    private static long SequenceOrZero(string rowKey) =>
        long.TryParse(rowKey.AsSpan(rowKey.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var down) ? long.MaxValue - down : 0;

    private static bool IsSnapshot(TableEntity row) =>
        row.RowKey.StartsWith(Keys.AccountPrefix, StringComparison.Ordinal) || row.RowKey.StartsWith(Keys.LoanPrefix, StringComparison.Ordinal);

    private static LedgerBook BookOf(string key) => key.StartsWith(Keys.LoanPrefix, StringComparison.Ordinal)
        ? LedgerBook.Of(LineBot.Funds.Loans.LoanNumber.Parse(Keys.Unescape(key[Keys.LoanPrefix.Length..])))
        : LedgerBook.Of(AccountNumber.Parse(Keys.Unescape(key[Keys.AccountPrefix.Length..])));
}
