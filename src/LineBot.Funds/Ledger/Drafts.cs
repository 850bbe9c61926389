namespace LineBot.Funds.Ledger;

/// <summary>What every entry takes over from its posting.</summary>
internal static class Drafts
{
    /// <summary>Times are kept to the millisecond: that is the same value after any storage.</summary>
    public static LedgerEntry Entry(LedgerBook book, ChainTip tip, Posting posting, DateTimeOffset now) => new()
    {
        Book = book,
        Sequence = tip.Sequence + 1,
        Receipt = posting.Receipt ?? ReceiptNumber.Running(book, tip.Sequence + 1),
        Type = posting.Type,
        Date = posting.Date,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
        Change = Money.Zero,
        Balance = Money.Zero,
        Reverses = posting.Reverses,
        Note = posting.Note,
        Batch = posting.Batch,
        Previous = tip.Hash,
        Hash = tip.Hash,
    };
}
