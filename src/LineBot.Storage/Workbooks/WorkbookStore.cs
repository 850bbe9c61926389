using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Workbooks;

/// <summary>
/// Workbooks in Table Storage. Each step, its mark and the number are one transaction; a message in the queue then gets the work going.
/// A process that ends in between is given the command again, and puts the message again.
/// </summary>
public sealed class WorkbookStore(
    TableServiceClient tables, WorkbookFiles files, IPassbooks passbooks, IRuleValues rules, MessageQueue queue, TimeProvider clock) : IWorkbooks
{
    private readonly WorkbookTable table = new(tables);

    public Task<IReadOnlyList<SentWorkbook>> ListAsync(FundId fund, int max, CancellationToken cancellationToken) => table.ListAsync(fund, max, cancellationToken);

    public async Task<SentWorkbook?> ReadAsync(FundId fund, WorkbookNumber number, CancellationToken cancellationToken) =>
        (await table.FindAsync(fund, number, cancellationToken))?.Value;

    public async Task<WorkbookOutcome> TakeAsync(NewWorkbook sent, CommandKey key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var fund = sent.By.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, cancellationToken) is { } done) { return await GoneOnAsync(done, cancellationToken); }
            if (await OfficerAsync(sent.By, sent.Person, cancellationToken) is not { } officer) { return new WorkbookOutcome.Refused(WorkbookRefusal.NotYours); }

            var numbers = await table.RowAsync(Keys.Fund(fund), WorkbookRow.Numbers, cancellationToken);
            var taken = new SentWorkbook(fund, new((numbers?.Int32("Last") ?? 0) + 1), sent.By.Member, officer.FullName, clock.GetUtcNow(), sent.File);
            await table.RememberAsync(taken, cancellationToken);
            if (await table.TrySubmitAsync([Count(numbers, taken), Add(WorkbookRow.Write(taken)), Mark(taken, key)], cancellationToken))
            {
                return await GoneOnAsync(taken, cancellationToken);
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"Other workbooks of {fund} kept taking the next number.");
    }

    public Task<WorkbookOutcome> HandOnAsync(WorkbookDeed deed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return ChangeAsync(
            deed,
            (known, _) => known.By != deed.By.Member ? WorkbookRefusal.NotTheSender : known.State != WorkbookState.Checked ? WorkbookRefusal.NotNow : null,
            known => known with { State = WorkbookState.Waiting },
            cancellationToken);
    }

    public Task<WorkbookOutcome> ConfirmAsync(WorkbookDeed deed, int check, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return ChangeAsync(
            deed,
            (known, isSender) => isSender ? WorkbookRefusal.NeedsAnother
                : known.State != WorkbookState.Waiting ? WorkbookRefusal.NotNow
                : known.Check != check ? WorkbookRefusal.CheckedAgain
                : null,
            known => known with { State = WorkbookState.Importing, SecondBy = deed.By.Member },
            cancellationToken);
    }

    public async Task<WorkbookOutcome> DropAsync(WorkbookDeed deed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deed);
        var outcome = await ChangeAsync(
            deed,
            (known, _) => known.MayBeDropped ? null : WorkbookRefusal.NotNow,
            known => known.WithoutFile(clock.GetUtcNow()) with { SecondBy = deed.By.Member == known.By ? null : deed.By.Member },
            cancellationToken);
        if (outcome is WorkbookOutcome.Done) { await files.DeleteAsync(deed.By.Fund, deed.Number, cancellationToken); }
        return outcome;
    }

    public async Task ForgetAsync(string messageId, CancellationToken cancellationToken)
    {
        if (await table.OfMessageAsync(messageId, cancellationToken) is not var (fund, number)) { return; }

        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await table.FindAsync(fund, number, cancellationToken) is not { } known) { return; }
            if (!known.Value.MayBeDropped && known.Value.State != WorkbookState.Dropped) { return; }
            if (known.Value.State == WorkbookState.Dropped || await table.TryChangeAsync(known, known.Value.WithoutFile(clock.GetUtcNow()), cancellationToken))
            {
                await files.DeleteAsync(fund, number, cancellationToken);
                return;
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"Workbook {number} of {fund} was busy.");
    }

    private async Task<WorkbookOutcome> ChangeAsync(
        WorkbookDeed deed, Func<SentWorkbook, bool, WorkbookRefusal?> whyNot, Func<SentWorkbook, SentWorkbook> change, CancellationToken cancellationToken)
    {
        var fund = deed.By.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, deed.Key, cancellationToken) is { } done) { return await GoneOnAsync(done, cancellationToken); }
            if (await OfficerAsync(deed.By, deed.Person, cancellationToken) is not { } officer) { return new WorkbookOutcome.Refused(WorkbookRefusal.NotYours); }
            if (await table.FindAsync(fund, deed.Number, cancellationToken) is not { } known) { return new WorkbookOutcome.Refused(WorkbookRefusal.NotThere); }
            if (whyNot(known.Value, await IsSenderAsync(known.Value, deed, cancellationToken)) is { } why) { return new WorkbookOutcome.Refused(why); }

            var after = change(known.Value);
            if (after.SecondBy is not null) { after = after with { SecondName = officer.FullName }; }
            if (await table.TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, WorkbookRow.Write(after), known.Tag), Mark(after, deed.Key)], cancellationToken))
            {
                return await GoneOnAsync(after, cancellationToken);
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"Workbook {deed.Number} of {fund} was busy.");
    }

    /// <summary>By number, or by a telephone that stands for the sender too.</summary>
    private async Task<bool> IsSenderAsync(SentWorkbook workbook, WorkbookDeed deed, CancellationToken cancellationToken) =>
        workbook.By == deed.By.Member || (await passbooks.ReadAsync(new(workbook.Fund, workbook.By), cancellationToken))?.IsLinkedTo(deed.Person) == true;

    private async Task<Officer?> OfficerAsync(Membership by, LineUserId person, CancellationToken cancellationToken)
    {
        var today = ThaiDay.Of(clock.GetUtcNow());
        var values = rules.ReadAsync(by.Fund, today, cancellationToken);
        var book = await passbooks.ReadAsync(by, cancellationToken);
        var settings = WorkbookRules.Read(await values);
        return book?.IsLinkedTo(person) == true && Officer.Of(book, today) is { } officer && settings.May(officer) ? officer : null;
    }

    private async Task<SentWorkbook?> DoneBeforeAsync(FundId fund, CommandKey key, CancellationToken cancellationToken) =>
        await table.RowAsync(Keys.Fund(fund), Keys.Done(key), cancellationToken) is { } done
            ? await ReadAsync(fund, new(done.Int32("Number")), cancellationToken)
            : null;

    private async Task<WorkbookOutcome> GoneOnAsync(SentWorkbook workbook, CancellationToken cancellationToken)
    {
        if (workbook.State is WorkbookState.Checking or WorkbookState.Importing)
        {
            await queue.PutAsync(new QueuedWorkbook(workbook.Fund, workbook.Number).ToJson(), TimeSpan.Zero, cancellationToken);
        }

        return new WorkbookOutcome.Done(workbook);
    }

    private static TableTransactionAction Count(TableEntity? before, SentWorkbook taken)
    {
        var row = new TableEntity(Keys.Fund(taken.Fund), WorkbookRow.Numbers) { ["Last"] = taken.Number.Value };
        return before is null ? Add(row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag);
    }

    private static TableTransactionAction Mark(SentWorkbook workbook, CommandKey key) =>
        Add(new(Keys.Fund(workbook.Fund), Keys.Done(key)) { ["Number"] = workbook.Number.Value });

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}
