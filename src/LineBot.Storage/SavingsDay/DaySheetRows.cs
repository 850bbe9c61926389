using System.Globalization;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Storage.SavingsDay;

/// <summary>How sheets, lines and receipts are written into rows.</summary>
internal static class DaySheetRows
{
    private const char Between = '\t';

    public static TableEntity Write(DaySheet sheet)
    {
        var row = new TableEntity(Keys.Fund(sheet.Fund), DaySheetKeys.Head(sheet.Number));
        row.Put("Number", sheet.Number.Count);
        row.Put("Day", (DateOnly?)sheet.Day);
        row.Put("OpenedBy", sheet.OpenedBy.Value);
        row.Put("Status", sheet.Status.ToString());
        row.Put("Receipts", sheet.Receipts);
        row.Put("CountedBy", sheet.CountedBy?.Value);
        row.Put("CountedFrom", sheet.CountedFrom?.Value);
        row.Put("CountedAt", sheet.CountedAt);
        row.Put("Expected", (Money?)sheet.Expected);
        row.Put("Counted", (Money?)sheet.Counted);
        row.Put("SignedBy", sheet.SignedBy?.Value);
        row.Put("SignedAt", sheet.SignedAt);
        return row;
    }

    public static DaySheet Read(TableEntity row) => new()
    {
        Fund = FundId.Parse(row.PartitionKey),
        Number = new(row.Int32("Number")),
        Day = row.Day("Day"),
        OpenedBy = MemberNumber.Parse(row.Text("OpenedBy")),
        Status = row.Case<DaySheetStatus>("Status"),
        Receipts = row.Int32("Receipts"),
        CountedBy = MemberIn(row, "CountedBy"),
        CountedFrom = row.GetString("CountedFrom") is { } user ? LineUserId.Parse(user) : null,
        CountedAt = row.GetDateTimeOffset("CountedAt"),
        Expected = row.Money("Expected"),
        Counted = row.Money("Counted"),
        SignedBy = MemberIn(row, "SignedBy"),
        SignedAt = row.GetDateTimeOffset("SignedAt"),
    };

    public static TableEntity Write(FundId fund, DaySheetNumber sheet, DaySheetLine line)
    {
        var row = new TableEntity(Keys.Fund(fund), DaySheetKeys.Line(sheet, line.Member));
        row.Put("Member", line.Member.Value);
        row.Put("Name", line.Name);
        row.Put("ExpectedSavings", (Money?)line.ExpectedSavings);
        row.Put("ExpectedLoan", (Money?)line.ExpectedLoan);
        row.Put("Paid", (Money?)line.Paid);
        row.Put("Absent", line.IsAbsent);
        return row;
    }

    public static DaySheetLine ReadLine(TableEntity row) => new()
    {
        Member = MemberNumber.Parse(row.Text("Member")),
        Name = row.Text("Name"),
        ExpectedSavings = row.Money("ExpectedSavings"),
        ExpectedLoan = row.Money("ExpectedLoan"),
        Paid = row.Money("Paid"),
        IsAbsent = row.GetBoolean("Absent") == true,
    };

    public static TableEntity Write(FundId fund, DaySheetNumber sheet, CashReceipt receipt)
    {
        var row = new TableEntity(Keys.Fund(fund), DaySheetKeys.Receipt(sheet, receipt.Number));
        row.Put("Number", receipt.Number);
        row.Put("Member", receipt.Member.Value);
        row.Put("Parts", string.Join('\n', receipt.Parts.Select(Write)));
        row.Put("By", receipt.By.Value);
        row.Put("At", receipt.At);
        row.Put("Status", receipt.Status.ToString());
        return row;
    }

    public static CashReceipt ReadReceipt(TableEntity row) => new()
    {
        Number = row.Int32("Number"),
        Member = MemberNumber.Parse(row.Text("Member")),
        Parts = [.. row.Text("Parts").Split('\n').Select(ReadPart)],
        By = MemberNumber.Parse(row.Text("By")),
        At = row.Time("At"),
        Status = row.Case<CashReceiptStatus>("Status"),
    };

    /// <summary>No value of a part holds a tab or a line's end: numbers of books are cleaned of both.</summary>
    private static string Write(CashPart part) => string.Join(
        Between,
        part.Book.Loan is null ? "account" : "loan",
        part.Book.Number,
        part.Type,
        part.Amount.Satang.ToString(CultureInfo.InvariantCulture),
        part.Receipt?.Value,
        part.Reversal?.Value);

    private static CashPart ReadPart(string text) =>
        text.Split(Between) is [var kind, var number, var type, var satang, var receipt, var reversal]
            ? new(
                kind == "loan" ? LedgerBook.Of(LoanNumber.Parse(number)) : LedgerBook.Of(AccountNumber.Parse(number)),
                Enum.Parse<EntryType>(type),
                Money.FromSatang(long.Parse(satang, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)))
            {
                Receipt = receipt.Length > 0 ? ReceiptNumber.Stored(receipt) : null,
                Reversal = reversal.Length > 0 ? ReceiptNumber.Stored(reversal) : null,
            }
            : throw new InvalidDataException("A stored cash receipt has a damaged part.");

    private static MemberNumber? MemberIn(TableEntity row, string column) => row.GetString(column) is { } text ? MemberNumber.Parse(text) : null;
}
