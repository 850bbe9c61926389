using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Connection;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;

namespace LineBot.Storage.Guarantees;

/// <summary>
/// The table Guarantees: what guarantors said, and which notices went out. Whether somebody is a guarantor at all is asked of the loan
/// itself each time something is written.
/// </summary>
public sealed class GuaranteeStore(TableServiceClient tables, IPassbooks passbooks, TimeProvider clock) : IGuarantees
{
    private readonly TableClient table = tables.GetTableClient(TableNames.Guarantees);
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<IReadOnlyList<Guarantee>> OfAsync(Membership guarantor, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(guarantor.Fund, GuaranteeRow.Of(guarantor.Member), cancellationToken)).Select(GuaranteeRow.Read)];

    public async Task<GuaranteeBook> ReadAsync(FundId fund, CancellationToken cancellationToken)
    {
        var backs = RowsAsync(fund, GuaranteeRow.BacksPrefix, cancellationToken);
        var notices = await RowsAsync(fund, GuaranteeRow.NoticePrefix, cancellationToken);
        return new([.. (await backs).Select(GuaranteeRow.Read)], [.. notices.Select(GuaranteeRow.ReadNotice)]);
    }

    public async Task<GuaranteeOutcome> AnswerAsync(GuaranteeAnswer answer, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = answer.Guarantor.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var row = await RowAsync(fund, GuaranteeRow.Key(answer.Guarantor.Member, answer.Loan), cancellationToken);
            if (row is null || !await IsBackerAsync(GuaranteeRow.Read(row), answer.Person, cancellationToken)) { return new GuaranteeOutcome.NotYours(); }

            var known = GuaranteeRow.Read(row);
            if (await RowAsync(fund, Keys.Done(key), cancellationToken) is not null) { return new GuaranteeOutcome.Answered(known); }
            if (known.State != GuaranteeState.NotAnswered) { return new GuaranteeOutcome.AnsweredBefore(known); }

            var answered = known with { State = answer.Accepts ? GuaranteeState.Accepted : GuaranteeState.Refused, AnsweredAt = clock.GetUtcNow() };
            var isWritten = await TrySubmitAsync(
                [new(TableTransactionActionType.UpdateReplace, GuaranteeRow.Write(answered), row.ETag), Mark(fund, key)], cancellationToken);
            if (isWritten) { return new GuaranteeOutcome.Answered(answered); }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"A guarantee of {fund} was busy.");
    }

    public async Task<AskOutcome> AskAsync(GuaranteeAsk ask, CommandKey key, CancellationToken cancellationToken)
    {
        if (!await IsOfficerAsync(ask.By, ask.Person, cancellationToken)) { return new AskOutcome.Refused(AskRefusal.NotYours); }

        var fund = ask.By.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await RowAsync(fund, GuaranteeRow.Key(ask.Guarantor, ask.Loan), cancellationToken) is not { } row) { return new AskOutcome.Refused(AskRefusal.NoSuchGuarantee); }

            var known = GuaranteeRow.Read(row);
            var backer = await BackerAsync(known, cancellationToken);
            if (await RowAsync(fund, Keys.Done(key), cancellationToken) is not null && backer is { LinkedUsers: [var told, ..] }) { return new AskOutcome.Asked(known, told); }
            if (WhyNotAsk(known, backer, ask.IsLawfulHour) is { } why) { return new AskOutcome.Refused(why); }

            var asked = known with { AskedAt = clock.GetUtcNow() };
            var isWritten = await TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, GuaranteeRow.Write(asked), row.ETag), Mark(fund, key)], cancellationToken);
            if (isWritten) { return new AskOutcome.Asked(asked, backer!.LinkedUsers[0]); }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"A guarantee of {fund} was busy.");
    }

    public async Task<NoticeOutcome> SentAsync(NoticeRecord record, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = record.By.Fund;
        var today = ThaiDay.Of(clock.GetUtcNow());
        if (!await IsOfficerAsync(record.By, record.Person, cancellationToken)) { return new NoticeOutcome.Refused(NoticeRefusal.NotYours); }
        if (await RowAsync(fund, GuaranteeRow.Key(record.Guarantor, record.Loan), cancellationToken) is null) { return new NoticeOutcome.Refused(NoticeRefusal.NoSuchGuarantee); }
        if (record.SentOn > today) { return new NoticeOutcome.Refused(NoticeRefusal.InFuture); }

        var notice = new SentNotice(record.Loan, record.Guarantor, record.SentOn, record.Way, record.By.Member, clock.GetUtcNow());
        var row = GuaranteeRow.Write(fund, notice);
        await TrySubmitAsync([new(TableTransactionActionType.Add, row), Mark(fund, key)], cancellationToken);   // False: it stands there already.
        return new NoticeOutcome.Recorded(GuaranteeRow.ReadNotice(
            await RowAsync(fund, row.RowKey, cancellationToken) ?? throw new InvalidDataException("A notice was not kept.")));
    }

    public async Task<int> RebuildAsync(FundId fund, CancellationToken cancellationToken)
    {
        var known = (await RowsAsync(fund, GuaranteeRow.BacksPrefix, cancellationToken)).Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {fund.Value + ':'} and PartitionKey lt {fund.Value + ';'} and RowKey ge {Keys.LoanPrefix} and RowKey lt {Keys.After(Keys.LoanPrefix)}");
        var added = 0;
        await foreach (var row in members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            var (borrower, loan) = (Keys.MembershipOf(row.PartitionKey), LoanRow.Read(row));
            foreach (var guarantor in loan.Guarantors.Where(guarantor => !known.Contains(GuaranteeRow.Key(guarantor, loan.Number))))
            {
                added += await TrySubmitAsync([new(TableTransactionActionType.Add, GuaranteeRow.Write(new Guarantee(borrower, loan.Number, guarantor)))], cancellationToken) ? 1 : 0;
            }
        }

        return added;
    }

    private static AskRefusal? WhyNotAsk(Guarantee known, Passbook? backer, bool isLawfulHour) =>
        backer is null ? AskRefusal.NoSuchGuarantee
        : known.State != GuaranteeState.NotAnswered ? AskRefusal.AnsweredBefore
        : known.AskedAt is not null ? AskRefusal.AskedBefore
        : backer.LinkedUsers.Count == 0 ? AskRefusal.NotLinked
        : isLawfulHour ? null : AskRefusal.NotNow;

    private async Task<bool> IsOfficerAsync(Membership by, LineUserId? person, CancellationToken cancellationToken) =>
        await passbooks.ReadAsync(by, cancellationToken) is { } book
        && (person is not { } user || book.IsLinkedTo(user))
        && Officer.Of(book, ThaiDay.Of(clock.GetUtcNow())) is { } officer && (officer.Has(Duty.Pay) || officer.Has(Duty.Decide));

    private async Task<bool> IsBackerAsync(Guarantee guarantee, LineUserId person, CancellationToken cancellationToken) =>
        (await BackerAsync(guarantee, cancellationToken))?.IsLinkedTo(person) == true;

    /// <summary>The guarantor's passbook; null where the loan does not name them.</summary>
    private async Task<Passbook?> BackerAsync(Guarantee guarantee, CancellationToken cancellationToken)
    {
        var own = passbooks.ReadAsync(guarantee.Backer, cancellationToken);
        var borrower = await passbooks.ReadAsync(guarantee.Borrower, cancellationToken);
        var isNamed = borrower?.Loans.FirstOrDefault(loan => loan.Number == guarantee.Loan)?.Guarantors.Contains(guarantee.Guarantor) == true;
        return await own is { } book && isNamed ? book : null;
    }

    private async Task<List<TableEntity>> RowsAsync(FundId fund, string prefix, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    private async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    private static TableTransactionAction Mark(FundId fund, CommandKey key) => new(TableTransactionActionType.Add, new TableEntity(Keys.Fund(fund), Keys.Done(key)));
}
