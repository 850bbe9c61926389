using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Ledger;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>What is said at the table after each step.</summary>
internal static class SavingsSayings
{
    public static ISaying Opened(DaySheetOutcome outcome) => outcome switch
    {
        DaySheetOutcome.Opened { IsNew: true, Book: var book } => SavingsMessages.Opened(book.Sheet.Number.Value, book.Sheet.Day, book.Lines.Count),
        DaySheetOutcome.Opened { Book.Sheet: var sheet } => SavingsMessages.GoOn(sheet.Number.Value, sheet.Day),
        DaySheetOutcome.Refused refused => Because(refused.Why),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    public static ISaying AskWho(SavingsFacts facts) => facts.Day is { } day
        ? SavingsMessages.AskWho(day.PaidMembers, day.Received, day.Waiting.Count())
        : SavingsMessages.AskWhoElse;

    /// <summary>The table is left only where the sheet is closed, or the right to it is gone.</summary>
    public static bool GoesOn(DaySheetOutcome outcome) =>
        outcome is not DaySheetOutcome.Refused { Why: DaySheetRefusal.IsClosed or DaySheetRefusal.NotYours };

    public static ISaying Took(DaySheetOutcome outcome) => outcome switch
    {
        DaySheetOutcome.Received received => Text.Lines(Lines(received)),
        DaySheetOutcome.Absent absent => SavingsMessages.MarkedAbsent(absent.Member),
        DaySheetOutcome.Refused refused => Because(refused.Why),
        _ => throw new UnreachableException(outcome.GetType().Name),
    };

    public static ISaying Because(DaySheetRefusal why) => why switch
    {
        DaySheetRefusal.NotYours => SheetMessages.NotYours,
        DaySheetRefusal.IsClosed closed => SavingsMessages.IsClosed(closed.Sheet.Number.Value),
        DaySheetRefusal.IsOpen => SheetMessages.StillReceiving,
        DaySheetRefusal.NeedsAnother => SheetMessages.NeedsAnother,
        DaySheetRefusal.ChangedSince => SheetMessages.ChangedSince,
        DaySheetRefusal.AnotherIsOpen another => SheetMessages.AnotherIsOpen(another.Open.Value),
        DaySheetRefusal.NoSuchMember => SavingsMessages.NoSuchMember,
        DaySheetRefusal.NotReceived => SavingsMessages.NotReceived,
        DaySheetRefusal.NoSuchBook => SavingsMessages.NoBook,
        DaySheetRefusal.NotPosted { Why: PostingRefusal.MoreThanOwed more } => SavingsMessages.MoreThanOwed(more.Owed),
        DaySheetRefusal.NotPosted => SavingsMessages.BookRefuses,
        DaySheetRefusal.NothingToTakeBack => SheetMessages.NothingToTakeBack,
        _ => throw new UnreachableException(why.GetType().Name),
    };

    private static IEnumerable<Text> Lines(DaySheetOutcome.Received received)
    {
        var (payer, receipt) = (received.Payer, received.Receipt);
        yield return SavingsMessages.Received(receipt.Amount, payer.Membership.Member, $"{payer.Profile.GivenName} {payer.Profile.FamilyName}");
        foreach (var entry in received.Entries) { yield return SavingsMessages.Part(CashCards.LabelOf(payer, entry.Book), entry.Amount, entry.Receipt); }
        yield return payer.LinkedUsers.Count > 0 ? SavingsMessages.Told : SavingsMessages.WriteItDown;
    }
}
