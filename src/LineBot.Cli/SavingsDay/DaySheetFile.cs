using System.Globalization;
using LineBot.Cli.Screen;
using LineBot.Funds.SavingsDay;

namespace LineBot.Cli.SavingsDay;

/// <summary>Sheets as rows of a file.</summary>
internal static class DaySheetFile
{
    public static IReadOnlyList<string> Header { get; } = ["ใบสรุป", "วันที่", "สถานะ", "จำนวนใบ", "ยอดตามใบ", "นับได้", "ส่วนต่าง", "ผู้นับ", "ผู้ตรวจ"];

    public static IReadOnlyList<string> ReceiptHeader { get; } = ["ใบสรุป", "วันที่", "ใบที่", "เลขสมาชิก", "บัญชี", "ใบเสร็จ", "จำนวนเงิน", "สถานะ", "ใบยกเลิก", "รับโดย"];

    public static IReadOnlyList<string> Row(DaySheet sheet) =>
    [
        sheet.Number.Value, Figures.Day(sheet.Day), sheet.Status.ToString(), sheet.Receipts.ToString(CultureInfo.InvariantCulture),
        CsvFile.Baht(sheet.Expected), CsvFile.Baht(sheet.Counted), CsvFile.Baht(sheet.Difference), CsvFile.Words(sheet.CountedBy?.Value), CsvFile.Words(sheet.SignedBy?.Value),
    ];

    public static IEnumerable<IReadOnlyList<string>> ReceiptRows(DaySheetBook book) => book.Receipts.SelectMany(receipt => receipt.Parts.Select(part => (IReadOnlyList<string>)
    [
        book.Sheet.Number.Value, Figures.Day(book.Sheet.Day), receipt.Number.ToString(CultureInfo.InvariantCulture), CsvFile.Words(receipt.Member.Value),
        CsvFile.Words(part.Book.Number), CsvFile.Words(part.Receipt?.Value), CsvFile.Baht(part.Amount), receipt.Status.ToString(), CsvFile.Words(part.Reversal?.Value), CsvFile.Words(receipt.By.Value),
    ]));
}
