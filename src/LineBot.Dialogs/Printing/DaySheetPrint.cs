using System.Globalization;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.SavingsDay;
using LineBot.Funds;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.Printing;

/// <summary>The day sheet as paper: every receipt with its member and name, who did not pay, sums, and the two signatures.</summary>
public static class DaySheetPrint
{
    public static PrintedPage Of(DaySheetBook book, string fund, Func<Funds.Members.MemberNumber, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(nameOf);
        var sheet = book.Sheet;
        return new(fund, Thai(PrintMessages.DaySheet(sheet.Number.Value)), [.. Lines(sheet)], [Receipts(book), .. Missing(book)])
        {
            Remarks = [.. Own(book)],
            Signatures = [Signature(PrintMessages.Counter, sheet.CountedBy, sheet.CountedAt, nameOf), Signature(PrintMessages.Checker, sheet.SignedBy, sheet.SignedAt, nameOf)],
        };
    }

    private static IEnumerable<PrintedLine> Lines(DaySheet sheet)
    {
        yield return new(Thai(PrintMessages.Day), Thai(CommonMessages.OnDay(sheet.Day)));
        yield return new(Thai(PrintMessages.Status), Thai(SheetCards.StatusOf(sheet.Status)));
        if (sheet.Status is not (DaySheetStatus.Counted or DaySheetStatus.SignedOff)) { yield break; }

        yield return new(Thai(SheetMessages.SheetSum), Thai(CommonMessages.InBaht(sheet.Expected)));
        yield return new(Thai(SheetMessages.CountedCash), Thai(CommonMessages.InBaht(sheet.Counted)));
        yield return new(Thai(SheetMessages.DifferenceLabel), Thai(SheetMessages.Difference(sheet.Difference)));
    }

    private static PrintedTable Receipts(DaySheetBook book) => new(
        Thai(PrintMessages.Receipts),
        [
            new(Thai(PrintMessages.Number)), new(Thai(PrintMessages.Member)), new(Thai(PrintMessages.Name)), new(Thai(PrintMessages.Book)),
            new(Thai(PrintMessages.ReceiptNo)), new(Thai(PrintMessages.Amount), IsFigure: true), new(Thai(PrintMessages.Remark)),
        ],
        [.. book.Receipts.SelectMany(receipt => receipt.Parts.Select(part => Row(book, receipt, part)))])
    {
        Sums = ["", "", "", "", Thai(PrintMessages.Sum), Figure(Sum(book.Receipts.Where(receipt => receipt.Counts).Select(receipt => receipt.Amount))), ""],
    };

    private static IReadOnlyList<string> Row(DaySheetBook book, CashReceipt receipt, CashPart part) =>
    [
        receipt.Number.ToString(CultureInfo.InvariantCulture), receipt.Member.Value, book.Find(receipt.Member)?.Name ?? "", part.Book.Number,
        part.Receipt?.Value ?? "", Figure(part.Amount), RemarkOn(receipt, part),
    ];

    private static string RemarkOn(CashReceipt receipt, CashPart part) => receipt.Status switch
    {
        CashReceiptStatus.TakenBack => Thai(PrintMessages.TakenBack(part.Reversal?.Value ?? "")),
        CashReceiptStatus.Refused => Thai(PrintMessages.NotBooked),
        CashReceiptStatus.Planned or CashReceiptStatus.TakingBack => Thai(PrintMessages.Underway),
        _ => "",
    };

    private static IEnumerable<PrintedTable> Missing(DaySheetBook book)
    {
        var missing = book.Lines.Where(line => !line.Paid.IsPositive && line.Expected.IsPositive).ToList();
        if (missing.Count == 0) { yield break; }

        yield return new(
            Thai(PrintMessages.NotPaid),
            [new(Thai(PrintMessages.Member)), new(Thai(PrintMessages.Name)), new(Thai(PrintMessages.Expected), IsFigure: true), new(Thai(PrintMessages.Remark))],
            [.. missing.Select(line => (IReadOnlyList<string>)[line.Member.Value, line.Name, Figure(line.Expected), line.IsAbsent ? Thai(SavingsMessages.Absent) : ""])])
        {
            Sums = ["", Thai(PrintMessages.Sum), Figure(Sum(missing.Select(line => line.Expected))), ""],
        };
    }

    private static IEnumerable<string> Own(DaySheetBook book)
    {
        var own = book.Receipts.Count(receipt => receipt.Counts && receipt.By == receipt.Member);
        if (own > 0) { yield return Thai(SheetMessages.OwnMoney(own)); }
    }

    private static string Signature(Text label, Funds.Members.MemberNumber? member, DateTimeOffset? at, Func<Funds.Members.MemberNumber, string> nameOf) =>
        member is { } who && at is { } when ? $"{Thai(label)} {nameOf(who)} · {Thai(PrintMessages.At(LocalTime.Of(when)))}" : Thai(label);

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, one) => sum + one);

    private static string Figure(Money money) => Thai(PrintMessages.Figure(money));

    private static string Thai(Text text) => text.In(Locale.Thai);
}
