using System.Diagnostics;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>What is said about a sheet after each step.</summary>
internal static class SheetSayings
{
    public static ISaying Counted(CountedDay day) => day.Outcome switch
    {
        DaySheetOutcome.Counted { Sheet: { Status: DaySheetStatus.Empty } sheet } => SheetMessages.ClosedEmpty(sheet.Number.Value),
        DaySheetOutcome.Counted { Sheet: var sheet } => Next(
            day.IsSignerTold
                ? SheetMessages.Counted(sheet.Number.Value, SheetMessages.Difference(sheet.Difference))
                : SheetMessages.CountedNobodyTold(sheet.Number.Value, SheetMessages.Difference(sheet.Difference)), sheet),
        DaySheetOutcome.Refused refused => SavingsSayings.Because(refused.Why),
        _ => throw new UnreachableException(day.Outcome.GetType().Name),
    };

    public static ISaying Signed(DaySheetOutcome outcome) => outcome switch
    {
        DaySheetOutcome.SignedOff signed => Next(SheetMessages.Signed(signed.Sheet.Number.Value), signed.Sheet),
        DaySheetOutcome.SentBack back => SheetMessages.SentBack(back.Sheet.Number.Value),
        DaySheetOutcome.Refused refused => SavingsSayings.Because(refused.Why),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    public static ISaying TakenBack(DaySheetOutcome outcome) => outcome switch
    {
        DaySheetOutcome.TakenBack back => Text.Lines([SheetMessages.TakenBack(back.Receipt.Amount, back.Receipt.Member), .. TakenBackLines(back.Receipt)]),
        DaySheetOutcome.Refused refused => SavingsSayings.Because(refused.Why),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    /// <summary>Both numbers of every part: what was, and what took it back.</summary>
    public static IEnumerable<Text> TakenBackLines(CashReceipt receipt) => receipt.Parts
        .Where(part => part is { Receipt: not null, Reversal: not null })
        .Select(part => SheetMessages.ToldTakenBack(part.Receipt!.Value, part.Reversal!.Value, part.Amount));

    private static ISaying Next(Text words, DaySheet sheet) => words.With(
        Button.Of(SheetMessages.PrintPage, SavingsPostbacks.About(SavingsPostbacks.PageAction, sheet.Fund, sheet.Number)),
        Button.Of(SheetMessages.ListButton, new(Intents.DaySheets)));
}
