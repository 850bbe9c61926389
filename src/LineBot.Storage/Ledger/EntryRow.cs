using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Storage.Ledger;

/// <summary>The row <c>~entry:{book}:{descending sequence}</c>. Its number stands in the key only, so the two cannot differ.</summary>
internal static class EntryRow
{
    public const string Date = "Date";

    public const string Type = "Type";

    public static TableEntity Write(Membership membership, LedgerEntry entry)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Entry(entry.Book, entry.Sequence));
        row.Put(entry.Book.Loan is null ? "Account" : "Loan", entry.Book.Number);
        row.Put("Receipt", entry.Receipt.Value);
        row.Put(Type, entry.Type.ToString());
        row.Put(Date, (DateOnly?)entry.Date);
        row.Put("RecordedAt", entry.RecordedAt);
        row.Put("Change", (Money?)entry.Change);
        row.Put("Interest", (Money?)entry.Interest);
        row.Put("Waived", (Money?)entry.Waived);
        row.Put("Balance", (Money?)entry.Balance);
        row.Put("Reverses", entry.Reverses?.Value);
        row.Put("Note", entry.Note);
        row.Put("Batch", entry.Batch);
        row.Put("Previous", entry.Previous.Value);
        row.Put("Hash", entry.Hash.Value);
        return row;
    }

    public static LedgerEntry Read(TableEntity row) => new()
    {
        Book = BookOf(row),
        Sequence = Keys.SequenceOf(row.RowKey),
        Receipt = ReceiptNumber.Stored(row.Text("Receipt")),
        Type = row.Case<EntryType>(Type),
        Date = row.Day(Date),
        RecordedAt = row.Time("RecordedAt"),
        Change = row.Money("Change"),
        Interest = row.Money("Interest"),
        Waived = row.Money("Waived"),
        Balance = row.Money("Balance"),
        Reverses = row.GetString("Reverses") is { } receipt ? ReceiptNumber.Stored(receipt) : null,
        Note = row.GetString("Note"),
        Batch = row.Int32("Batch"),
        Previous = EntryHash.Parse(row.Text("Previous")),
        Hash = EntryHash.Parse(row.Text("Hash")),
    };

    private static LedgerBook BookOf(TableEntity row) => row.GetString("Account") is { } account
        ? LedgerBook.Of(AccountNumber.Parse(account))
        : LedgerBook.Of(LineBot.Funds.Loans.LoanNumber.Parse(row.Text("Loan")));
}
