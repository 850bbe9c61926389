using LineBot.Funds.Ledger;

namespace LineBot.Funds.Import;

/// <summary>Finds entries by receipt, and knows which were taken back; those of the plan beside those that are stored.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<(LedgerBook, ReceiptNumber), Reversible> byReceipt = [];

    public EntryIndex(IEnumerable<Reversible> stored)
    {
        foreach (var entry in stored) { byReceipt[(entry.Entry.Book, entry.Entry.Receipt)] = entry; }
    }

    public Reversible? Find(LedgerBook book, ReceiptNumber receipt) => byReceipt.GetValueOrDefault((book, receipt));

    public LedgerEntry? Opening(LedgerBook book) => byReceipt.Values
        .FirstOrDefault(known => known.Entry.Book == book && known.Entry.Sequence == 1)?.Entry;

    public Reversible? NewestDeposit(LedgerBook book, Money amount, DateOnly on) => byReceipt.Values
        .Where(known => !known.IsReversed && known.Entry.Book == book && known.Entry.Type == EntryType.Deposit)
        .Where(known => known.Entry.Change == amount && known.Entry.Date <= on)
        .MaxBy(known => known.Entry.Sequence);

    public void Add(LedgerEntry entry)
    {
        byReceipt[(entry.Book, entry.Receipt)] = new(entry, IsReversed: false);
        if (entry.Reverses is { } receipt && Find(entry.Book, receipt) is { } original)
        {
            byReceipt[(entry.Book, receipt)] = original with { IsReversed = true };
        }
    }
}
