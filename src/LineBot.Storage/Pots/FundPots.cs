using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;

namespace LineBot.Storage.Pots;

/// <summary>Verifies the pots of one fund from all their rows. A row that cannot even be read was altered.</summary>
internal static class FundPots
{
    public static IReadOnlyList<CheckedPot> Check(FundId fund, IReadOnlyList<TableEntity> rows)
    {
        var entries = rows.Where(row => row.RowKey.StartsWith(Keys.PotEntryPrefix, StringComparison.Ordinal))
            .GroupBy(row => PotEntryRow.PotOf(row.RowKey)).ToDictionary(pot => pot.Key, pot => pot.Reverse().ToList());
        var pots = new List<CheckedPot>();
        foreach (var row in rows.Where(row => row.RowKey.StartsWith(Keys.PotPrefix, StringComparison.Ordinal)))
        {
            var pot = PotId.Parse(row.RowKey[Keys.PotPrefix.Length..]);
            entries.Remove(pot, out var own);
            pots.Add(new(fund, pot, own?.Count ?? 0, Verify(row, own ?? [])));
        }

        pots.AddRange(entries.Select(orphan =>
            new CheckedPot(fund, orphan.Key, orphan.Value.Count, new(LedgerFaultKind.SnapshotRemoved, 0, null))));
        return pots.Exists(pot => pot.Fault is not null) || Numbers(rows) is not { } fault ? pots : [.. pots, new(fund, null, 0, fault)];
    }

    private static PotFault? Verify(TableEntity row, List<TableEntity> rows)
    {
        var entries = new List<PotEntry>(rows.Count);
        foreach (var entry in rows)
        {
            if (TryRead(entry, PotEntryRow.Read) is not { } read) { return new(LedgerFaultKind.Altered, Keys.SequenceOf(entry.RowKey), null); }
            entries.Add(read);
        }

        return TryRead(row, PotRow.Read) is { } book ? PotVerification.Check(book, entries) : new(LedgerFaultKind.SnapshotAltered, 0, null);
    }

    private static PotFault? Numbers(IReadOnlyList<TableEntity> rows) => PotVerification.CheckNumbers(
        rows.Where(row => row.RowKey.StartsWith(Keys.PotEntryPrefix, StringComparison.Ordinal)).Select(PotEntryRow.Read),
        PotDesk.LastNumber(rows.FirstOrDefault(row => row.RowKey == Keys.PotNumbers)));

    private static T? TryRead<T>(TableEntity row, Func<TableEntity, T> read)
        where T : class
    {
        try
        {
            return read(row);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or ArgumentException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }
}
