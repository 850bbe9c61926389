namespace LineBot.Funds.Ledger;

/// <summary>Where a book ends: the snapshot keeps it, so that a torn-off tail shows. Sequence 0: no entry yet.</summary>
public readonly record struct ChainTip(long Sequence, EntryHash Hash);
