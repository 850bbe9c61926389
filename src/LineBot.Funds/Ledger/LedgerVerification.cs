using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Ledger;

/// <summary>
/// Walks a book from its first entry to its snapshot and names the first row that is not as it was written. A row whose own
/// hash was redone is found by its successor, the last one by the snapshot, and a torn-off tail by the snapshot's count.
/// </summary>
public static class LedgerVerification
{
    /// <param name="entries">All rows of the book, oldest first.</param>
    public static LedgerFault? Check(Membership membership, Account account, IEnumerable<LedgerEntry> entries) =>
        Check(account.Book, LedgerChain.Start(membership, account), account.Tip, entries, new(account.Balance, null, null));

    /// <param name="entries">All rows of the book, oldest first.</param>
    public static LedgerFault? Check(Membership membership, Loan loan, IEnumerable<LedgerEntry> entries) =>
        Check(
            loan.Book,
            LedgerChain.Start(membership, loan),
            loan.Tip,
            entries,
            new(loan.OutstandingPrincipal, loan.PaidInterest, loan.WaivedInterest));

    private static LedgerFault? Check(LedgerBook book, ChainTip start, ChainTip end, IEnumerable<LedgerEntry> entries, Totals expected)
    {
        LedgerEntry? last = null;
        var totals = new Totals(Money.Zero, Money.Zero, Money.Zero);
        foreach (var entry in entries)
        {
            if (FaultAt(book, last, start, end, entry) is { } fault) { return fault; }
            totals = new(entry.Balance, totals.Interest + entry.Interest, totals.Waived + entry.Waived);
            last = entry;
        }

        return FaultAtEnd(book, last, end) ?? (totals.Match(expected) ? null : new(book, LedgerFaultKind.SnapshotAltered, end.Sequence, null));
    }

    private static LedgerFault? FaultAt(LedgerBook book, LedgerEntry? last, ChainTip start, ChainTip end, LedgerEntry entry)
    {
        var before = last is null ? start : LedgerChain.TipOf(last);
        if (entry.Book != book) { return new(book, LedgerFaultKind.Altered, entry.Sequence, entry.Receipt); }
        if (entry.Sequence <= before.Sequence || entry.Sequence > end.Sequence) { return Fault(LedgerFaultKind.Inserted, entry); }
        if (entry.Sequence > before.Sequence + 1) { return new(book, LedgerFaultKind.Removed, before.Sequence + 1, null); }
        if (LedgerChain.HashOf(entry) != entry.Hash) { return Fault(LedgerFaultKind.Altered, entry); }
        if (entry.Previous != before.Hash)
        {
            // This row is whole, so it is the one before that was rewritten, hash and all; or the book's own terms.
            return last is null ? new(book, LedgerFaultKind.SnapshotAltered, 0, null) : Fault(LedgerFaultKind.Altered, last);
        }

        return entry.Balance == (last?.Balance ?? Money.Zero) + entry.Change ? null : Fault(LedgerFaultKind.Altered, entry);
    }

    private static LedgerFault? FaultAtEnd(LedgerBook book, LedgerEntry? last, ChainTip end)
    {
        var sequence = last?.Sequence ?? 0;
        if (sequence < end.Sequence) { return new(book, LedgerFaultKind.Removed, sequence + 1, null); }
        return last is not null && last.Hash != end.Hash ? Fault(LedgerFaultKind.Altered, last) : null;
    }

    private static LedgerFault Fault(LedgerFaultKind kind, LedgerEntry entry) => new(entry.Book, kind, entry.Sequence, entry.Receipt);

    /// <summary>Null: the snapshot of this kind of book keeps no such sum.</summary>
    private readonly record struct Totals(Money Balance, Money? Interest, Money? Waived)
    {
        public bool Match(Totals kept) =>
            Balance == kept.Balance
            && (kept.Interest is null || Interest == kept.Interest)
            && (kept.Waived is null || Waived == kept.Waived);
    }
}

/// <summary>The first row of a book that is not as it was written; no receipt where the row is gone.</summary>
public sealed record LedgerFault(LedgerBook Book, LedgerFaultKind Kind, long Sequence, ReceiptNumber? Receipt);

/// <summary>What happened to it.</summary>
public enum LedgerFaultKind
{
    Altered,
    Removed,
    Inserted,

    /// <summary>The account or loan row itself says something else than its entries.</summary>
    SnapshotAltered,

    /// <summary>There are entries, but no account or loan row any more.</summary>
    SnapshotRemoved,
}
