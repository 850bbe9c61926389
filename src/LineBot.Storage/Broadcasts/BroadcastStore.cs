using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Broadcasts;

/// <summary>
/// Announcements in Table Storage. The announcement, its number and the mark of the command are one transaction; a message in the queue
/// then gets it going. A process that ends in between is given the command again, and the hourly timer looks as well.
/// </summary>
public sealed class BroadcastStore(
    TableServiceClient tables, IPassbooks passbooks, IRuleValues rules, MessageQueue pushes, TimeProvider clock) : IBroadcasts
{
    private readonly BroadcastTable table = new(tables);
    private readonly RecentAudiences audiences = new(new(tables), clock);

    public Task<IReadOnlyList<AudienceMember>> AudienceAsync(FundId fund, CancellationToken cancellationToken) => audiences.ReadAsync(fund, cancellationToken);

    public Task<IReadOnlyList<Broadcast>> ListAsync(FundId fund, int max, CancellationToken cancellationToken) => table.ListAsync(fund, max, cancellationToken);

    public async Task<Broadcast?> ReadAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken) =>
        (await table.FindAsync(fund, number, cancellationToken))?.Value;

    public async Task<BroadcastOutcome> WriteAsync(NewBroadcast draft, CommandKey key, CancellationToken cancellationToken)
    {
        var fund = draft.By.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, key, cancellationToken) is { } done) { return await GoneOnAsync(done, cancellationToken); }
            if (await OfficerAsync(draft.By, draft.Person, cancellationToken) is not var (officer, settings)) { return new BroadcastOutcome.Refused(BroadcastRefusal.NotYours); }
            if (draft.Expected == 0) { return new BroadcastOutcome.Refused(BroadcastRefusal.Nobody); }

            await table.RememberAsync(fund, cancellationToken);
            var numbers = await table.RowAsync(fund, BroadcastRow.Numbers, cancellationToken);
            var written = new Broadcast(
                fund, new((numbers?.Int32("Last") ?? 0) + 1), draft.Words, draft.Audience, draft.By.Member, officer.FullName, clock.GetUtcNow(), draft.Expected)
            {
                State = settings.TakesTwo ? BroadcastState.Waiting : BroadcastState.Confirmed,
            };
            if (await table.TrySubmitAsync([Count(numbers, written), Add(BroadcastRow.Write(written)), Mark(written, key)], cancellationToken))
            {
                return await GoneOnAsync(written, cancellationToken);
            }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"Other announcements of {fund} kept taking the next number.");
    }

    public Task<BroadcastOutcome> ConfirmAsync(BroadcastDeed deed, CancellationToken cancellationToken) => ChangeAsync(
        deed,
        (known, settings) => known.State != BroadcastState.Waiting ? BroadcastRefusal.Decided
            : settings.TakesTwo && known.By == deed.By.Member ? BroadcastRefusal.NeedsAnother
            : null,
        known => known with { State = BroadcastState.Confirmed, ConfirmedBy = deed.By.Member },
        cancellationToken);

    public Task<BroadcastOutcome> CancelAsync(BroadcastDeed deed, CancellationToken cancellationToken) => ChangeAsync(
        deed,
        (known, _) => known.MayBeCancelled ? null : BroadcastRefusal.Decided,
        known => known with { State = BroadcastState.Cancelled },
        cancellationToken);

    private async Task<BroadcastOutcome> ChangeAsync(
        BroadcastDeed deed,
        Func<Broadcast, BroadcastRules, BroadcastRefusal?> whyNot,
        Func<Broadcast, Broadcast> change,
        CancellationToken cancellationToken)
    {
        var fund = deed.By.Fund;
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            if (await DoneBeforeAsync(fund, deed.Key, cancellationToken) is { } done) { return await GoneOnAsync(done, cancellationToken); }
            if (await OfficerAsync(deed.By, deed.Person, cancellationToken) is not var (_, settings)) { return new BroadcastOutcome.Refused(BroadcastRefusal.NotYours); }
            if (await table.FindAsync(fund, deed.Number, cancellationToken) is not { } known) { return new BroadcastOutcome.Refused(BroadcastRefusal.NotThere); }
            if (whyNot(known.Value, settings) is { } why) { return new BroadcastOutcome.Refused(why); }

            var after = change(known.Value);
            var isChanged = await table.TrySubmitAsync(
                [new(TableTransactionActionType.UpdateReplace, BroadcastRow.Write(after), known.Tag), Mark(after, deed.Key)], cancellationToken);
            if (isChanged) { return await GoneOnAsync(after, cancellationToken); }

            await Retry.PauseAsync(attempt, clock, cancellationToken);
        }

        throw new TimeoutException($"Announcement {deed.Number} of {fund} was busy.");
    }

    private async Task<(Officer Officer, BroadcastRules Rules)?> OfficerAsync(Membership by, LineUserId? person, CancellationToken cancellationToken)
    {
        var today = ThaiDay.Of(clock.GetUtcNow());
        var values = rules.ReadAsync(by.Fund, today, cancellationToken);
        var book = await passbooks.ReadAsync(by, cancellationToken);
        var settings = BroadcastRules.Read(await values);
        return book is not null && (person is not { } user || book.IsLinkedTo(user)) && Officer.Of(book, today) is { } officer && settings.MayBroadcast(officer)
            ? (officer, settings)
            : null;
    }

    private async Task<Broadcast?> DoneBeforeAsync(FundId fund, CommandKey key, CancellationToken cancellationToken) =>
        await table.RowAsync(fund, Keys.Done(key), cancellationToken) is { } done
            ? await ReadAsync(fund, new(done.Int32("Number")), cancellationToken)
            : null;

    private async Task<BroadcastOutcome> GoneOnAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        if (broadcast.State == BroadcastState.Confirmed)
        {
            await pushes.PutAsync(QueueBody.Pack(new QueuedBroadcast(broadcast.Fund, broadcast.Number).ToJson()), TimeSpan.Zero, cancellationToken);
        }

        return new BroadcastOutcome.Done(broadcast);
    }

    private static TableTransactionAction Count(TableEntity? before, Broadcast written)
    {
        var row = new TableEntity(Keys.Fund(written.Fund), BroadcastRow.Numbers) { ["Last"] = written.Number.Value };
        return before is null ? Add(row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag);
    }

    private static TableTransactionAction Mark(Broadcast broadcast, CommandKey key) =>
        Add(new(Keys.Fund(broadcast.Fund), Keys.Done(key)) { ["Number"] = broadcast.Number.Value });

    private static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);
}
