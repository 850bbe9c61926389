using LineBot.Funds;
using LineBot.Funds.SavingsDay;

namespace LineBot.Cli.SavingsDay;

/// <summary>The sheets of a fund, for scripts.</summary>
internal sealed record DaySheetsAnswer(string FundId, IReadOnlyList<DaySheetHeadAnswer> Sheets)
{
    public static DaySheetsAnswer Of(FundId fund, IReadOnlyList<DaySheet> sheets) => new(fund.Value, [.. sheets.Select(DaySheetHeadAnswer.Of)]);
}

/// <summary>One sheet without its receipts.</summary>
internal sealed record DaySheetHeadAnswer(
    string Sheet, DateOnly Day, string Status, int Receipts, long ExpectedSatang, long CountedSatang, long DifferenceSatang, string? CountedBy, string? SignedBy)
{
    public static DaySheetHeadAnswer Of(DaySheet sheet) => new(
        sheet.Number.Value, sheet.Day, sheet.Status.ToString(), sheet.Receipts, sheet.Expected.Satang, sheet.Counted.Satang, sheet.Difference.Satang,
        sheet.CountedBy?.Value, sheet.SignedBy?.Value);
}

/// <summary>One sheet with its receipts.</summary>
internal sealed record DaySheetAnswer(DaySheetHeadAnswer Sheet, IReadOnlyList<CashPartAnswer> Receipts)
{
    public static DaySheetAnswer Of(DaySheetBook book) => new(
        DaySheetHeadAnswer.Of(book.Sheet),
        [.. book.Receipts.SelectMany(receipt => receipt.Parts.Select(part => new CashPartAnswer(
            receipt.Number, receipt.Member.Value, part.Book.Number, part.Receipt?.Value, part.Reversal?.Value, part.Amount.Satang, receipt.Status.ToString(), receipt.By.Value)))]);
}

/// <summary>What one receipt put into one book.</summary>
internal sealed record CashPartAnswer(int No, string MemberNo, string Book, string? Receipt, string? Reversal, long AmountSatang, string Status, string By);
