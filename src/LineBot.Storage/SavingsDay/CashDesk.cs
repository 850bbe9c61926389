using Azure;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Storage.SavingsDay;

/// <summary>
/// Receives cash and gives it back. The receipt is first put on the sheet, under the sheet's ETag, so that nobody closes the sheet over it;
/// then the books are posted; then the receipt says so. Whoever comes after a cut goes on where it stopped.
/// </summary>
internal sealed class CashDesk(DaySheetTable table, IPassbooks passbooks, CashPosting posting, TimeProvider clock)
{
    public async Task<DaySheetOutcome> ReceiveAsync(
        SheetCommand command, MemberNumber payer, IReadOnlyList<CashSaid> said, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneAsync(command, cancellationToken) is { } before) { return await FinishAsync(before, cancellationToken); }

            var seen = await SeeAsync(command, payer, cancellationToken);
            if (seen.WhyNot(command) is { } why) { return new DaySheetOutcome.Refused(why); }

            var book = await passbooks.ReadAsync(new(command.Fund, payer), cancellationToken);
            if (book is null || !DaySheetRules.MayPay(book)) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchMember()); }
            if (await PartsAsync(book, said, command, cancellationToken) is not { } parts) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchBook()); }
            if (CashPosting.WhyNot(book, parts, command) is { } refused) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NotPosted(refused)); }

            var sheet = seen.Sheet! with { Receipts = seen.Sheet.Receipts + 1 };
            var receipt = new CashReceipt { Number = sheet.Receipts, Member = payer, Parts = parts, By = command.Officer.Member, At = command.Now };
            var line = seen.Line is { } known ? DaySheetRows.ReadLine(known) : DaySheetOpening.LineOf(book, command.Today);
            if (await table.TrySubmitAsync(Receiving(sheet, receipt, line, seen, command), cancellationToken)) { return await FinishAsync(new(sheet, receipt), cancellationToken); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing on the same day sheet.");
    }

    public async Task<DaySheetOutcome> TakeBackAsync(SheetCommand command, int number, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneAsync(command, cancellationToken) is { } before) { return await FinishAsync(before, cancellationToken); }

            var seen = await SeeAsync(command, null, cancellationToken);
            if (seen.WhyNot(command) is { } why) { return new DaySheetOutcome.Refused(why); }

            var row = await table.RowAsync(command.Fund, DaySheetKeys.Receipt(seen.Sheet!.Number, number), cancellationToken);
            var receipt = row is null ? null : DaySheetRows.ReadReceipt(row);
            if (receipt is { Status: CashReceiptStatus.Planned })
            {
                await FinishAsync(new(seen.Sheet, receipt), cancellationToken);
                continue;
            }

            if (receipt is not { Status: CashReceiptStatus.Posted }) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NothingToTakeBack()); }
            var taken = receipt with { Status = CashReceiptStatus.TakingBack };
            var line = await table.RowAsync(command.Fund, DaySheetKeys.Line(seen.Sheet.Number, receipt.Member), cancellationToken);
            if (await table.TrySubmitAsync(TakingBack(seen, taken, row!.ETag, line!, command), cancellationToken)) { return await FinishAsync(new(seen.Sheet, taken), cancellationToken); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing on the same day sheet.");
    }

    /// <summary>Completes what was begun, by whomever; what is complete is only told.</summary>
    public async Task<DaySheetOutcome> FinishAsync(PlacedReceipt placed, CancellationToken cancellationToken)
    {
        var (sheet, receipt) = (placed.Sheet, placed.Receipt);
        if (receipt.Status is CashReceiptStatus.TakingBack or CashReceiptStatus.TakenBack)
        {
            var back = receipt.Status == CashReceiptStatus.TakenBack ? receipt : await posting.ReverseAsync(sheet, receipt, cancellationToken);
            await WriteAsync(sheet, receipt, back, cancellationToken);
            return new DaySheetOutcome.TakenBack(sheet, back, await PayerAsync(sheet, back, cancellationToken));
        }

        if (receipt.Status == CashReceiptStatus.Refused) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchBook()); }
        var (after, entries, why) = await posting.PostAsync(sheet, receipt, cancellationToken);
        await WriteAsync(sheet, receipt, after, cancellationToken);
        return why is null
            ? new DaySheetOutcome.Received(sheet, after, await PayerAsync(sheet, after, cancellationToken), entries)
            : new DaySheetOutcome.Refused(new DaySheetRefusal.NotPosted(why));
    }

    private static List<TableTransactionAction> Receiving(DaySheet sheet, CashReceipt receipt, DaySheetLine line, SeenSheet seen, SheetCommand command)
    {
        var paid = DaySheetRows.Write(sheet.Fund, sheet.Number, line with { Paid = line.Paid + receipt.Amount, IsAbsent = false });
        return
        [
            new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(sheet), seen.Head!.ETag),
            new(TableTransactionActionType.Add, DaySheetRows.Write(sheet.Fund, sheet.Number, receipt)),
            seen.Line is { } known ? new(TableTransactionActionType.UpdateReplace, paid, known.ETag) : new(TableTransactionActionType.Add, paid),
            DaySheetTable.Done(sheet.Fund, command.Key, sheet.Number, receipt.Number),
        ];
    }

    private static List<TableTransactionAction> TakingBack(SeenSheet seen, CashReceipt taken, ETag before, TableEntity line, SheetCommand command)
    {
        var sheet = seen.Sheet!;
        return
        [
            new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(sheet), seen.Head!.ETag),
            new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(sheet.Fund, sheet.Number, taken), before),
            new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(sheet.Fund, sheet.Number, Less(DaySheetRows.ReadLine(line), taken)), line.ETag),
            DaySheetTable.Done(sheet.Fund, command.Key, sheet.Number, taken.Number),
        ];
    }

    private static DaySheetLine Less(DaySheetLine line, CashReceipt taken) => line with { Paid = line.Paid - taken.Amount };

    private async Task<PlacedReceipt?> DoneAsync(SheetCommand command, CancellationToken cancellationToken)
    {
        if (await table.RowAsync(command.Fund, DaySheetKeys.Done(command.Key), cancellationToken) is not { } done) { return null; }

        var number = new DaySheetNumber(done.Int32("Number"));
        var head = await table.RowAsync(command.Fund, DaySheetKeys.Head(number), cancellationToken);
        var receipt = await table.RowAsync(command.Fund, DaySheetKeys.Receipt(number, done.Int32("Receipt")), cancellationToken);
        return new(DaySheetRows.Read(head!), DaySheetRows.ReadReceipt(receipt!));
    }

    private async Task<SeenSheet> SeeAsync(SheetCommand command, MemberNumber? payer, CancellationToken cancellationToken)
    {
        var officer = passbooks.ReadAsync(command.Officer, cancellationToken);
        var number = command.Number ?? await table.NumberAsync(command.Fund, DaySheetKeys.Open, cancellationToken);
        if (number is not { } known) { return new(null, null, null, await officer); }

        var line = payer is { } member ? table.RowAsync(command.Fund, DaySheetKeys.Line(known, member), cancellationToken) : Task.FromResult<TableEntity?>(null);
        var head = await table.RowAsync(command.Fund, DaySheetKeys.Head(known), cancellationToken);
        return new(head is null ? null : DaySheetRows.Read(head), head, await line, await officer);
    }

    private async Task<IReadOnlyList<CashPart>?> PartsAsync(
        Passbook payer, IReadOnlyList<CashSaid> said, SheetCommand command, CancellationToken cancellationToken) =>
        CashSplit.Of(payer, command.Today, await SavedThisMonth.ReadAsync(passbooks, payer, command.Today, cancellationToken)).PartsOf(said);

    private async Task<Passbook> PayerAsync(DaySheet sheet, CashReceipt receipt, CancellationToken cancellationToken) =>
        await passbooks.ReadAsync(new(sheet.Fund, receipt.Member), cancellationToken) ?? throw new InvalidOperationException("A member who paid is gone.");

    /// <summary>The sheet takes what the books said. Others may write the member's line meanwhile; the receipt is theirs to complete, never to change.</summary>
    private async Task WriteAsync(DaySheet sheet, CashReceipt before, CashReceipt after, CancellationToken cancellationToken)
    {
        for (var attempt = 1; before.Status != after.Status && attempt <= Retry.AttemptsMax; attempt++)
        {
            var row = await table.RowAsync(sheet.Fund, DaySheetKeys.Receipt(sheet.Number, after.Number), cancellationToken);
            if (row is null || DaySheetRows.ReadReceipt(row).Status != before.Status) { return; }
            if (await table.TrySubmitAsync(await CompletingAsync(sheet, after, row, cancellationToken), cancellationToken)) { return; }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }
    }

    private async Task<List<TableTransactionAction>> CompletingAsync(DaySheet sheet, CashReceipt after, TableEntity row, CancellationToken cancellationToken)
    {
        List<TableTransactionAction> actions = [new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(sheet.Fund, sheet.Number, after), row.ETag)];
        if (after.Status == CashReceiptStatus.Refused && await table.RowAsync(sheet.Fund, DaySheetKeys.Line(sheet.Number, after.Member), cancellationToken) is { } line)
        {
            actions.Add(new(TableTransactionActionType.UpdateReplace, DaySheetRows.Write(sheet.Fund, sheet.Number, Less(DaySheetRows.ReadLine(line), after)), line.ETag));
        }

        return actions;
    }
}

/// <summary>A receipt and the sheet it is on.</summary>
internal sealed record PlacedReceipt(DaySheet Sheet, CashReceipt Receipt);

/// <summary>What a command finds: the sheet with its row, the payer's line, and who gives the command.</summary>
internal sealed record SeenSheet(DaySheet? Sheet, TableEntity? Head, TableEntity? Line, Passbook? Officer)
{
    public DaySheetRefusal? WhyNot(SheetCommand command) => DaySheetRules.WhyNotWork(Sheet, Officer, command.User, command.Today);
}
