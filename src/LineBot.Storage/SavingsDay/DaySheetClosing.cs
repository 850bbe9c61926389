using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;

namespace LineBot.Storage.SavingsDay;

/// <summary>Counts, signs and sends back, each under the sheet's ETag: whoever is late meets the sheet as it has become.</summary>
internal sealed class DaySheetClosing(DaySheetTable table, IPassbooks passbooks, CashDesk cash, IRuleValues rules, TimeProvider clock)
{
    private delegate Task<(DaySheet? After, DaySheetRefusal? Why)> Decide(DaySheet sheet, Passbook? officer);

    public async Task<DaySheetOutcome> CountAsync(SheetCommand command, Money counted, CancellationToken cancellationToken)
    {
        var (sheet, why) = await RunAsync(command, (open, officer) => CountAsync(open, officer, command, counted, cancellationToken), cancellationToken);
        return sheet is null ? new DaySheetOutcome.Refused(why!) : new DaySheetOutcome.Counted(sheet);
    }

    public async Task<DaySheetOutcome> SignAsync(SheetCommand command, Money countedAsShown, CancellationToken cancellationToken)
    {
        var values = SavingsDayRules.Read(await rules.ReadAsync(command.Fund, command.Today, cancellationToken));
        var (sheet, why) = await RunAsync(command, (counted, officer) => Task.FromResult(Sign(counted, officer, command, countedAsShown, values)), cancellationToken);
        return sheet is null ? new DaySheetOutcome.Refused(why!) : new DaySheetOutcome.SignedOff(sheet);
    }

    public async Task<DaySheetOutcome> SendBackAsync(SheetCommand command, CancellationToken cancellationToken)
    {
        var values = SavingsDayRules.Read(await rules.ReadAsync(command.Fund, command.Today, cancellationToken));
        var (sheet, why) = await RunAsync(command, async (counted, officer) => await AnotherAsync(counted, cancellationToken) is { } another
            ? (null, another)
            : SendBack(counted, officer, command, values), cancellationToken);
        return sheet is null ? new DaySheetOutcome.Refused(why!) : new DaySheetOutcome.SentBack(sheet);
    }

    private static (DaySheet? After, DaySheetRefusal? Why) Sign(
        DaySheet sheet, Passbook? officer, SheetCommand command, Money shown, SavingsDayRules rules)
    {
        if (DaySheetRules.WhyNotSign(sheet, officer, command.User, command.Today, rules) is { } why) { return (null, why); }
        return sheet.Counted == shown
            ? (sheet with { Status = DaySheetStatus.SignedOff, SignedBy = command.Officer.Member, SignedAt = command.Now }, null)
            : (null, new DaySheetRefusal.ChangedSince(sheet));
    }

    private static (DaySheet? After, DaySheetRefusal? Why) SendBack(DaySheet sheet, Passbook? officer, SheetCommand command, SavingsDayRules rules) =>
        DaySheetRules.WhyNotSign(sheet, officer, command.User, command.Today, rules with { SignerIsAnother = false }) is { } why
            ? (null, why)
            : (sheet with { Status = DaySheetStatus.Open, CountedBy = null, CountedFrom = null, CountedAt = null, Counted = Money.Zero, Expected = Money.Zero }, null);

    private async Task<DaySheetRefusal?> AnotherAsync(DaySheet sheet, CancellationToken cancellationToken) =>
        await table.NumberAsync(sheet.Fund, DaySheetKeys.Open, cancellationToken) is { } open && open != sheet.Number ? new DaySheetRefusal.AnotherIsOpen(open) : null;

    /// <summary>What was begun and cut off is completed first: the sheet closes over whole receipts only.</summary>
    private async Task<(DaySheet? After, DaySheetRefusal? Why)> CountAsync(
        DaySheet sheet, Passbook? officer, SheetCommand command, Money counted, CancellationToken cancellationToken)
    {
        if (DaySheetRules.WhyNotWork(sheet, officer, command.User, command.Today) is { } why) { return (null, why); }

        var book = await table.BookAsync(sheet.Fund, sheet.Number, withReceipts: true, cancellationToken);
        foreach (var receipt in book!.Receipts.Where(receipt => receipt.IsUnderway)) { await cash.FinishAsync(new(sheet, receipt), cancellationToken); }
        if (book.Receipts.Any(receipt => receipt.IsUnderway)) { book = await table.BookAsync(sheet.Fund, sheet.Number, withReceipts: true, cancellationToken); }

        var expected = book!.Receipts.Where(receipt => receipt.Counts).Aggregate(Money.Zero, (sum, receipt) => sum + receipt.Amount);
        return (sheet with
        {
            Status = sheet.Receipts == 0 && counted.IsZero ? DaySheetStatus.Empty : DaySheetStatus.Counted,
            CountedBy = command.Officer.Member,
            CountedFrom = command.User,
            CountedAt = command.Now,
            Expected = expected,
            Counted = counted,
        }, null);
    }

    /// <summary>The sheet as it was written, now or by the same command before; or why nothing was.</summary>
    private async Task<(DaySheet? Sheet, DaySheetRefusal? Why)> RunAsync(SheetCommand command, Decide decide, CancellationToken cancellationToken)
    {
        DaySheet? changed = null;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var done = await table.NumberAsync(command.Fund, DaySheetKeys.Done(command.Key), cancellationToken);
            if ((done ?? command.Number ?? await table.NumberAsync(command.Fund, DaySheetKeys.Open, cancellationToken)) is not { } number) { return (null, new DaySheetRefusal.NotYours()); }

            var head = await table.RowAsync(command.Fund, DaySheetKeys.Head(number), cancellationToken);
            if (head is null) { return (null, new DaySheetRefusal.NotYours()); }

            var sheet = DaySheetRows.Read(head);
            if (done is not null) { return (sheet, null); }

            var (after, why) = await decide(sheet, await passbooks.ReadAsync(command.Officer, cancellationToken));
            if (after is null) { return (null, why); }
            if (await table.TrySubmitAsync(Closing(sheet, after, head, command), cancellationToken)) { return (after, null); }
            changed = sheet;
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        return (null, new DaySheetRefusal.ChangedSince(changed!));
    }

    private static List<TableTransactionAction> Closing(DaySheet before, DaySheet after, TableEntity head, SheetCommand command)
    {
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(after), head.ETag),
            DaySheetTable.Done(after.Fund, command.Key, after.Number),
        ];
        var pointer = DaySheetTable.Pointer(after.Fund, DaySheetKeys.Open, after.Number);

        // The pointer is written together with the head and never alone, so its own tag says nothing.
        if (before.Status == DaySheetStatus.Open) { actions.Add(new(TableTransactionActionType.Delete, pointer, Azure.ETag.All)); }
        if (after.Status == DaySheetStatus.Open) { actions.Add(new(TableTransactionActionType.Add, pointer)); }
        return actions;
    }
}
