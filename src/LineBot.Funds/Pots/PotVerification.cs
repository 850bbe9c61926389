using LineBot.Funds.Ledger;

namespace LineBot.Funds.Pots;

/// <summary>Walks a pot from its first entry to its snapshot and names the first row that is not as it was written.</summary>
public static class PotVerification
{
    /// <param name="entries">All rows of the pot, oldest first.</param>
    public static PotFault? Check(PotBook book, IEnumerable<PotEntry> entries)
    {
        PotEntry? last = null;
        var totals = (Money: Money.Zero, Locked: Money.Zero);
        var start = PotChain.Start(book.Pot, book.AsOf);
        foreach (var entry in entries)
        {
            totals = (totals.Money + entry.Change, totals.Locked + entry.Locked);
            if (FaultAt(book, start, last, entry, totals.Money) is { } fault) { return fault; }
            last = entry;
        }

        return FaultAtEnd(book, last) ?? (Matches(book.Pot, totals) ? null : new(LedgerFaultKind.SnapshotAltered, book.Tip.Sequence, null));
    }

    /// <summary>The running numbers of a fund's pots: each once, from one to the last that was given out.</summary>
    public static PotFault? CheckNumbers(IEnumerable<PotEntry> entries, long last)
    {
        var expected = 0L;
        foreach (var number in entries.Select(entry => entry.Number).OfType<long>().Order())
        {
            if (number != ++expected) { return new(number < expected ? LedgerFaultKind.Inserted : LedgerFaultKind.Removed, 0, Math.Min(number, expected)); }
        }

        return expected == last ? null : new(LedgerFaultKind.SnapshotAltered, 0, expected);
    }

    private static PotFault? FaultAt(PotBook book, ChainTip start, PotEntry? last, PotEntry entry, Money sum)
    {
        var before = last is null ? start : PotChain.TipOf(last);
        if (entry.Sequence <= before.Sequence || entry.Sequence > book.Tip.Sequence) { return Fault(LedgerFaultKind.Inserted, entry); }
        if (entry.Sequence > before.Sequence + 1) { return new(LedgerFaultKind.Removed, before.Sequence + 1, null); }
        if (entry.Pot != book.Pot.Id || PotChain.HashOf(entry) != entry.Hash) { return Fault(LedgerFaultKind.Altered, entry); }
        if (entry.Previous != before.Hash)
        {
            // This row is whole, so it is the one before that was rewritten, hash and all; or what the pot itself is.
            return last is null ? new(LedgerFaultKind.SnapshotAltered, 0, null) : Fault(LedgerFaultKind.Altered, last);
        }

        return entry.Balance is { } balance && balance != sum ? Fault(LedgerFaultKind.Altered, entry) : null;
    }

    private static PotFault? FaultAtEnd(PotBook book, PotEntry? last)
    {
        var sequence = last?.Sequence ?? 0;
        if (sequence < book.Tip.Sequence) { return new(LedgerFaultKind.Removed, sequence + 1, null); }
        return last is not null && last.Hash != book.Tip.Hash ? Fault(LedgerFaultKind.Altered, last) : null;
    }

    private static bool Matches(Pot pot, (Money Money, Money Locked) totals) =>
        (pot.Balance is not { } balance || balance == totals.Money) && pot.Locked == totals.Locked;

    private static PotFault Fault(LedgerFaultKind kind, PotEntry entry) => new(kind, entry.Sequence, entry.Number);
}

/// <summary>The first row of a pot that is not as it was written; no number where the row is gone or has none.</summary>
public sealed record PotFault(LedgerFaultKind Kind, long Sequence, long? Number);
