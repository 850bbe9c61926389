using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;
using LineBot.Funds.Rules;

namespace LineBot.Storage.Objections;

/// <summary>What the member does: objects to a line, and takes that back. Number, lists and the hold on the line are one transaction.</summary>
internal sealed class ObjectionFiling(ObjectionTable table, IPassbooks passbooks, IRuleValues rules, TimeProvider clock)
{
    private const string Count = "Count";

    public async Task<ObjectionOutcome> FileAsync(NewObjection filed, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = filed.Membership.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, cancellationToken) is { } done) { return done; }
            if (await EntryAsync(filed, cancellationToken) is not { } entry) { return Refuse(new ObjectionRefusal.NoSuchLine()); }
            if (await OpenAsync(filed, cancellationToken) is { } open)
            {
                // Filed by this very command, given twice at one moment? The mark tells.
                return await DoneBeforeAsync(fund, key, cancellationToken) ?? (ObjectionOutcome)Refuse(open);
            }

            var counter = await table.RowAsync(fund, ObjectionKeys.Counter(filed.Today), cancellationToken);
            var objection = await NewAsync(filed, entry, (counter?.Int32(Count) ?? 0) + 1, cancellationToken);
            if (await table.TrySubmitAsync(Filing(objection, counter, filed.Today, key), cancellationToken)) { return new ObjectionOutcome.Done(objection); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Other objections kept taking the next number.");
    }

    public async Task<ObjectionOutcome> WithdrawAsync(ObjectionCommand command, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var row = await table.RowAsync(command.Fund, command.Number, cancellationToken);
            if (row is null || ObjectionRow.Read(row) is not { } objection || !await IsOwnAsync(objection, command, cancellationToken))
            {
                return Refuse(new ObjectionRefusal.NotYours());
            }

            if (ObjectionRow.IsBy(row, command.Key)) { return new ObjectionOutcome.Done(objection); }
            if (objection.Status != ObjectionStatus.Waiting) { return Refuse(new ObjectionRefusal.AlreadyAnswered(objection)); }

            var after = objection with { Status = ObjectionStatus.Withdrawn, WithdrawnAt = clock.GetUtcNow() };
            if (await table.TryWriteAsync(after, command.Key, row, cancellationToken)) { return new ObjectionOutcome.Done(after); }
            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException("Others kept writing the same objection.");
    }

    private static ObjectionOutcome.Refused Refuse(ObjectionRefusal why) => new(why);

    private async Task<bool> IsOwnAsync(Objection objection, ObjectionCommand command, CancellationToken cancellationToken) =>
        objection.Membership == command.Person && await passbooks.ReadAsync(command.Person, cancellationToken) is { } book && book.IsLinkedTo(command.User);

    /// <summary>The line, if it is in a book of somebody whom this LINE account stands for.</summary>
    private async Task<LedgerEntry?> EntryAsync(NewObjection filed, CancellationToken cancellationToken)
    {
        var book = await passbooks.ReadAsync(filed.Membership, cancellationToken);
        if (book?.IsLinkedTo(filed.User) != true || !Has(book, filed.Book)) { return null; }

        var page = await passbooks.HistoryAsync(filed.Membership, filed.Book, filed.Sequence + 1, 1, cancellationToken);
        return page.Entries.FirstOrDefault(entry => entry.Sequence == filed.Sequence);
    }

    private static bool Has(Passbook book, LedgerBook ledger) =>
        book.Accounts.Any(account => account.Book == ledger) || book.Loans.Any(loan => loan.Book == ledger);

    private async Task<ObjectionRefusal?> OpenAsync(NewObjection filed, CancellationToken cancellationToken)
    {
        var line = ObjectionKeys.Line(filed.Membership.Member, filed.Book, filed.Sequence);
        var held = await table.RowAsync(filed.Membership.Fund, line, cancellationToken);
        return held is not null && await table.RowAsync(filed.Membership.Fund, ObjectionNumber.Parse(held.Text("Number")), cancellationToken) is { } row
            ? new ObjectionRefusal.AlreadyOpen(ObjectionRow.Read(row).Number, ObjectionRow.Read(row).AnswerBy)
            : null;
    }

    private async Task<ObjectionOutcome.Done?> DoneBeforeAsync(FundId fund, CommandKey key, CancellationToken cancellationToken) =>
        await table.RowAsync(fund, Keys.Done(key), cancellationToken) is { } mark
        && await table.RowAsync(fund, ObjectionNumber.Parse(mark.Text("Number")), cancellationToken) is { } row
            ? new(ObjectionRow.Read(row))
            : null;

    private async Task<Objection> NewAsync(NewObjection filed, LedgerEntry entry, int serial, CancellationToken cancellationToken)
    {
        var settings = ObjectionRules.Read(await rules.ReadAsync(filed.Membership.Fund, filed.Today, cancellationToken));
        return new()
        {
            Number = ObjectionNumber.Of(filed.Today, serial),
            Membership = filed.Membership,
            User = filed.User,
            Line = ObjectedLine.Of(entry),
            Words = filed.Words,
            Photos = filed.Photos,
            FiledAt = clock.GetUtcNow(),
            AnswerBy = settings.AnswerBy(filed.Today),
        };
    }

    private static List<TableTransactionAction> Filing(Objection objection, TableEntity? counter, DateOnly today, CommandKey key)
    {
        var count = new TableEntity(Keys.Fund(objection.Fund), ObjectionKeys.Counter(today)) { [Count] = objection.Number.Serial };
        return
        [
            counter is null ? Add(count) : new(TableTransactionActionType.UpdateReplace, count, counter.ETag),
            Add(ObjectionRow.Write(objection, key)),
            Add(Pointer(objection, ObjectionKeys.Open(objection.Number))),
            Add(Pointer(objection, ObjectionKeys.OfMember(objection.Membership.Member, objection.Number))),
            Add(Pointer(objection, ObjectionTable.LineOf(objection))),
            Add(Pointer(objection, Keys.Done(key))),
        ];
    }

    private static TableEntity Pointer(Objection objection, string key) => new(Keys.Fund(objection.Fund), key) { ["Number"] = objection.Number.ToString() };

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}
