using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Photos;

namespace LineBot.Storage.Objections;

/// <summary>The row of an objection. It knows the command that wrote it last, so that the same command again is told the same.</summary>
internal static class ObjectionRow
{
    public const string User = "User";

    private const string Key = "Key";

    public static bool IsBy(TableEntity row, CommandKey key) => row.GetString(Key) == key.Value;

    /// <summary>A change that nobody commanded: the key of the last command stays.</summary>
    public static TableEntity WriteAgain(Objection objection, TableEntity before) => Write(objection, CommandKey.Parse(before.Text(Key)));

    public static TableEntity Write(Objection objection, CommandKey key)
    {
        var row = new TableEntity(Keys.Fund(objection.Fund), ObjectionKeys.Objection(objection.Number));
        row.Put(Key, key.Value);
        row.Put("Number", objection.Number.ToString());
        row.Put("Member", objection.Membership.Member.Value);
        row.Put(User, objection.User.Value);
        PutLine(row, objection.Line);
        row.Put("Words", objection.Words);
        row.Put("Photos", string.Join(' ', objection.Photos.Select(photo => photo.Value)));
        row.Put("FiledAt", objection.FiledAt);
        row.Put("AnswerBy", (DateOnly?)objection.AnswerBy);
        row.Put("Status", objection.Status.ToString());
        PutAnswer(row, objection);
        row.Put("WithdrawnAt", objection.WithdrawnAt);
        row.Put("RemindedOn", objection.RemindedOn);
        return row;
    }

    public static Objection Read(TableEntity row) => new()
    {
        Number = ObjectionNumber.Parse(row.Text("Number")),
        Membership = new(FundId.Parse(row.PartitionKey), MemberNumber.Parse(row.Text("Member"))),
        User = LineUserId.Parse(row.Text(User)),
        Line = LineIn(row),
        Words = row.Text("Words"),
        Photos = [.. row.Text("Photos").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PhotoId.Parse)],
        FiledAt = row.Time("FiledAt"),
        AnswerBy = row.Day("AnswerBy"),
        Status = row.Case<ObjectionStatus>("Status"),
        Answer = row.GetString("AnsweredBy") is { } by
            ? new(MemberNumber.Parse(by), row.Text("AnsweredByName"), row.Text("AnswerWords"), row.Time("AnsweredAt"))
            : null,
        Correction = row.MoneyOrNull("RightAmount") is { } amount ? new(amount, row.Day("RightDate")) : null,
        Reversal = ReceiptIn(row, "Reversal"),
        Replacement = ReceiptIn(row, "Replacement"),
        WithdrawnAt = row.GetDateTimeOffset("WithdrawnAt"),
        RemindedOn = row.DayOrNull("RemindedOn"),
    };

    private static void PutLine(TableEntity row, ObjectedLine line)
    {
        row.Put("Account", line.Book.Account?.Value);
        row.Put("Loan", line.Book.Loan?.Value);
        row.Put("Sequence", line.Sequence);
        row.Put("Receipt", line.Receipt.Value);
        row.Put("Type", line.Type.ToString());
        row.Put("Date", (DateOnly?)line.Date);
        row.Put("Amount", (Money?)line.Amount);
        row.Put("Hash", line.Hash.Value);
    }

    private static ObjectedLine LineIn(TableEntity row) => new(
        BookIn(row), row.Int64("Sequence"), ReceiptNumber.Stored(row.Text("Receipt")), row.Case<EntryType>("Type"), row.Day("Date"), row.Money("Amount"),
        EntryHash.Parse(row.Text("Hash")));

    private static void PutAnswer(TableEntity row, Objection objection)
    {
        row.Put("AnsweredBy", objection.Answer?.By.Value);
        row.Put("AnsweredByName", objection.Answer?.ByName);
        row.Put("AnswerWords", objection.Answer?.Words);
        row.Put("AnsweredAt", objection.Answer?.At);
        row.Put("RightAmount", objection.Correction?.Amount);
        row.Put("RightDate", objection.Correction?.Date);
        row.Put("Reversal", objection.Reversal?.Value);
        row.Put("Replacement", objection.Replacement?.Value);
    }

    private static LedgerBook BookIn(TableEntity row) => row.GetString("Loan") is { } loan
        ? LedgerBook.Of(LoanNumber.Parse(loan))
        : LedgerBook.Of(AccountNumber.Parse(row.Text("Account")));

    private static ReceiptNumber? ReceiptIn(TableEntity row, string column) => row.GetString(column) is { } receipt ? ReceiptNumber.Stored(receipt) : null;
}
