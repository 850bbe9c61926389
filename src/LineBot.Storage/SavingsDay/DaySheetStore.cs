using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.SavingsDay;

namespace LineBot.Storage.SavingsDay;

/// <summary>The sheets of savings days in the table DaySheets: opened here, filled by <see cref="CashDesk"/>, closed by <see cref="DaySheetClosing"/>.</summary>
public sealed class DaySheetStore : ISavingsDays
{
    private readonly DaySheetTable table;
    private readonly IPassbooks passbooks;
    private readonly TimeProvider clock;
    private readonly DaySheetOpening opening;
    private readonly CashDesk cash;
    private readonly DaySheetClosing closing;

    public DaySheetStore(TableServiceClient tables, IPassbooks passbooks, ILedger ledger, IRuleValues rules, TimeProvider clock)
    {
        (this.passbooks, this.clock) = (passbooks, clock);
        table = new(tables);
        opening = new(tables, table, passbooks);
        cash = new(table, passbooks, new(ledger), clock);
        closing = new(table, passbooks, cash, rules, clock);
    }

    public async Task<DaySheetBook?> OpenSheetAsync(FundId fund, CancellationToken cancellationToken) =>
        await table.NumberAsync(fund, DaySheetKeys.Open, cancellationToken) is { } number
            ? await table.BookAsync(fund, number, withReceipts: false, cancellationToken)
            : null;

    public Task<DaySheetBook?> ReadAsync(FundId fund, DaySheetNumber number, CancellationToken cancellationToken) =>
        table.BookAsync(fund, number, withReceipts: true, cancellationToken);

    public async Task<IReadOnlyList<DaySheet>> ListAsync(FundId fund, int limit, CancellationToken cancellationToken)
    {
        var newest = await table.NumberAsync(fund, DaySheetKeys.Count, cancellationToken) ?? default;
        var numbers = Enumerable.Range(0, Math.Min(limit, newest.Count)).Select(back => new DaySheetNumber(newest.Count - back));
        var rows = await Task.WhenAll(numbers.Select(number => table.RowAsync(fund, DaySheetKeys.Head(number), cancellationToken)));
        return [.. rows.OfType<TableEntity>().Select(DaySheetRows.Read)];
    }

    public async Task<DaySheetOutcome> OpenAsync(SheetCommand command, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (!DaySheetRules.IsOfficer(await passbooks.ReadAsync(command.Officer, cancellationToken), command.User, command.Today, Duty.Pay))
            {
                return new DaySheetOutcome.Refused(new DaySheetRefusal.NotYours());
            }

            var done = await table.NumberAsync(command.Fund, DaySheetKeys.Done(command.Key), cancellationToken);
            if (await OpenSheetAsync(command.Fund, cancellationToken) is { } open) { return new DaySheetOutcome.Opened(open, IsNew: open.Sheet.Number == done); }
            if (await opening.TryOpenAsync(command, cancellationToken) is { } opened) { return new DaySheetOutcome.Opened(opened, IsNew: true); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept opening day sheets.");
    }

    public Task<DaySheetOutcome> ReceiveAsync(SheetCommand command, MemberNumber payer, IReadOnlyList<CashSaid> said, CancellationToken cancellationToken) =>
        cash.ReceiveAsync(command, payer, said, cancellationToken);

    public Task<DaySheetOutcome> TakeBackAsync(SheetCommand command, int receipt, CancellationToken cancellationToken) =>
        cash.TakeBackAsync(command, receipt, cancellationToken);

    public Task<DaySheetOutcome> CountAsync(SheetCommand command, Money counted, CancellationToken cancellationToken) =>
        closing.CountAsync(command, counted, cancellationToken);

    public Task<DaySheetOutcome> SignAsync(SheetCommand command, Money countedAsShown, CancellationToken cancellationToken) =>
        closing.SignAsync(command, countedAsShown, cancellationToken);

    public Task<DaySheetOutcome> SendBackAsync(SheetCommand command, CancellationToken cancellationToken) =>
        closing.SendBackAsync(command, cancellationToken);

    /// <summary>Saying it twice says the same, so it needs no mark.</summary>
    public async Task<DaySheetOutcome> AbsentAsync(SheetCommand command, MemberNumber member, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var officer = await passbooks.ReadAsync(command.Officer, cancellationToken);
            var number = command.Number ?? await table.NumberAsync(command.Fund, DaySheetKeys.Open, cancellationToken) ?? default;
            var head = await table.RowAsync(command.Fund, DaySheetKeys.Head(number), cancellationToken);
            var sheet = head is null ? null : DaySheetRows.Read(head);
            if (DaySheetRules.WhyNotWork(sheet, officer, command.User, command.Today) is { } why) { return new DaySheetOutcome.Refused(why); }

            var row = await table.RowAsync(command.Fund, DaySheetKeys.Line(number, member), cancellationToken);
            if (row is null) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchMember()); }

            var absent = DaySheetRows.Write(command.Fund, number, DaySheetRows.ReadLine(row) with { IsAbsent = true });
            if (await table.TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, absent, row.ETag)], cancellationToken)) { return new DaySheetOutcome.Absent(member); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same line of a day sheet.");
    }
}
