using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Storage.Ledger;

/// <summary>The row <c>~receipt:{book}:{receipt}</c>: finds the entry of a receipt, and keeps a receipt from being used or taken back twice.</summary>
internal static class ReceiptRow
{
    public const string ReversedBy = "ReversedBy";

    public static TableEntity Write(Membership membership, LedgerEntry entry)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Receipt(entry.Book, entry.Receipt));
        row.Put("Sequence", entry.Sequence);
        return row;
    }

    /// <summary>To be merged into the row of the receipt that was taken back.</summary>
    public static TableEntity Reversed(Membership membership, LedgerBook book, ReceiptNumber receipt, ReceiptNumber by) =>
        new(Keys.Member(membership), Keys.Receipt(book, receipt)) { [ReversedBy] = by.Value };
}
