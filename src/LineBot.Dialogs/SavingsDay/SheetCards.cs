using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>A sheet as officers see it: sums and signatures. Whose money it is stands on the page to print, and nowhere in the chat.</summary>
internal static class SheetCards
{
    public static Card InList(DaySheet sheet, string fund)
    {
        var card = Of(sheet, fund, [.. Sums(sheet)]);
        var page = Button.Of(SheetMessages.PrintPage, SavingsPostbacks.About(SavingsPostbacks.PageAction, sheet.Fund, sheet.Number));
        return card with
        {
            Buttons = sheet.Status switch
            {
                DaySheetStatus.Counted => [Button.Of(SheetMessages.CheckAndSign, SavingsPostbacks.About(SavingsPostbacks.SignAction, sheet.Fund, sheet.Number)) with { IsPrimary = true }, page],
                DaySheetStatus.Open => [Button.Of(SavingsMessages.ContinueButton, new(Intents.SavingsDay, sheet.Fund.Value)) with { IsPrimary = true }, page],
                _ => [page],
            },
        };
    }

    /// <summary>Before the day is closed: what was counted beside what the receipts say.</summary>
    public static Card ToClose(DaySheetBook book, string fund, SheetDraft draft) => Of(
        book.Sheet, fund, [.. Sums(book.Sheet with { Expected = ExpectedIn(book), Counted = draft.Counted!.Value, Status = DaySheetStatus.Counted }), .. Remarks(book)]);

    public static Card ToSign(DaySheetBook book, string fund) => Of(book.Sheet, fund, [.. Sums(book.Sheet), .. Remarks(book)]);

    public static ISaying PleaseSign(string fund, DaySheet sheet) => SheetMessages.PleaseSign(fund)
        .With(Button.Of(SheetMessages.CheckAndSign, SavingsPostbacks.About(SavingsPostbacks.SignAction, sheet.Fund, sheet.Number)));

    public static Text StatusOf(DaySheetStatus status) => status switch
    {
        DaySheetStatus.Open => SheetMessages.Open,
        DaySheetStatus.Counted => SheetMessages.WaitsForSecond,
        DaySheetStatus.SignedOff => SheetMessages.SignedBoth,
        _ => SheetMessages.EmptySheet,
    };

    private static Funds.Money ExpectedIn(DaySheetBook book) =>
        book.Receipts.Where(receipt => receipt.Counts).Aggregate(Funds.Money.Zero, (sum, receipt) => sum + receipt.Amount);

    private static Card Of(DaySheet sheet, string fund, IReadOnlyList<Block> blocks) => new()
    {
        AltText = SavingsMessages.CardReady,
        Title = SheetMessages.Title(sheet.Number.Value),
        Subtitle = Text.Same(fund),
        Blocks = blocks,
        Footnote = CommonMessages.Both(CommonMessages.OnDay(sheet.Day), StatusOf(sheet.Status)),
    };

    private static IEnumerable<Block> Sums(DaySheet sheet)
    {
        yield return new Block.Row(SheetMessages.Receipts, SheetMessages.Number(sheet.Receipts));
        if (sheet.Status is not (DaySheetStatus.Counted or DaySheetStatus.SignedOff)) { yield break; }

        yield return new Block.Row(SheetMessages.SheetSum, CommonMessages.InBaht(sheet.Expected));
        yield return new Block.Row(SheetMessages.CountedCash, CommonMessages.InBaht(sheet.Counted));
        yield return sheet.Difference.IsZero
            ? new Block.Detail(SheetMessages.DifferenceLabel, SheetMessages.Difference(sheet.Difference))
            : new Block.Paragraph(SheetMessages.Difference(sheet.Difference)) { Tone = Tone.Attention };
    }

    private static IEnumerable<Block> Remarks(DaySheetBook book)
    {
        var back = book.Receipts.Count(receipt => !receipt.Counts);
        if (back > 0) { yield return new Block.Row(SheetMessages.TakenBackCount, SheetMessages.Number(back)); }

        var own = book.Receipts.Count(receipt => receipt.Counts && receipt.By == receipt.Member);
        if (own > 0) { yield return new Block.Paragraph(SheetMessages.OwnMoney(own)) { Tone = Tone.Attention }; }
    }
}
