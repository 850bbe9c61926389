namespace LineBot.Funds.Ledger;

/// <summary>A page of a book, newest first. <paramref name="Next"/> asks for the following page; null: this was the oldest.</summary>
public sealed record HistoryPage(IReadOnlyList<LedgerEntry> Entries, long? Next);
