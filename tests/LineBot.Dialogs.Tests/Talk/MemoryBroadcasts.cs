using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Quota;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Announcements held in memory, and a month's messages of the test's own choice.</summary>
internal sealed class MemoryBroadcasts(Village village, IReadOnlyCollection<Passbook> books) : IBroadcasts, IMessageQuota
{
    private readonly Dictionary<CommandKey, BroadcastOutcome> done = [];

    public List<Broadcast> All { get; } = [];

    public MonthQuota? Month { get; set; } = new(300, 120);

    public Task<MonthQuota?> ReadAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult(Month);

    /// <summary>What was held back.</summary>
    public int Unsent { get; set; }

    public Task<int> UnsentAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) => Task.FromResult(Unsent);

    public Task<BroadcastOutcome> WriteAsync(NewBroadcast draft, CommandKey key, CancellationToken cancellationToken) => DoAsync(draft.By, draft.Person, key, (officer, rules) =>
    {
        var written = new Broadcast(draft.By.Fund, new(All.Count + 1), draft.Words, draft.Audience, draft.By.Member, officer.FullName, Village.Now, draft.Expected)
        {
            State = rules.TakesTwo ? BroadcastState.Waiting : BroadcastState.Confirmed,
        };
        All.Add(written);
        return new BroadcastOutcome.Done(written);
    });

    public Task<BroadcastOutcome> ConfirmAsync(BroadcastDeed deed, CancellationToken cancellationToken) =>
        ChangeAsync(deed, known => known.State == BroadcastState.Waiting, known => known with { State = BroadcastState.Confirmed, ConfirmedBy = deed.By.Member });

    public Task<BroadcastOutcome> CancelAsync(BroadcastDeed deed, CancellationToken cancellationToken) =>
        ChangeAsync(deed, known => known.MayBeCancelled, known => known with { State = BroadcastState.Cancelled });

    public Task<Broadcast?> ReadAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(All.Find(known => known.Fund == fund && known.Number == number));

    public Task<IReadOnlyList<Broadcast>> ListAsync(FundId fund, int max, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Broadcast>>([.. All.Where(known => known.Fund == fund).Reverse().Take(max)]);

    public Task<IReadOnlyList<AudienceMember>> AudienceAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<AudienceMember>>(
    [
        .. books.Where(book => book.Membership.Fund == fund).Select(book => new AudienceMember(
            book.Membership.Member, book.Profile.Moo, !book.IsFrozen, book.Loans.Any(loan => loan.OutstandingPrincipal.IsPositive),
            village.Volunteering.Contains(book.Membership), book.LinkedUsers)),
    ]);

    private Task<BroadcastOutcome> ChangeAsync(BroadcastDeed deed, Func<Broadcast, bool> may, Func<Broadcast, Broadcast> change) => DoAsync(deed.By, deed.Person, deed.Key, (_, _) =>
    {
        var place = All.FindIndex(known => known.Fund == deed.By.Fund && known.Number == deed.Number);
        if (place < 0) { return new BroadcastOutcome.Refused(BroadcastRefusal.NotThere); }
        if (!may(All[place])) { return new BroadcastOutcome.Refused(BroadcastRefusal.Decided); }

        All[place] = change(All[place]);
        return new BroadcastOutcome.Done(All[place]);
    });

    private async Task<BroadcastOutcome> DoAsync(Membership by, LineUserId? person, CommandKey key, Func<Officer, BroadcastRules, BroadcastOutcome> deed)
    {
        if (done.TryGetValue(key, out var before)) { return before; }

        var rules = BroadcastRules.Read(await ((IRuleValues)village).ReadAsync(by.Fund, default, default));
        var book = await village.ReadAsync(by, default);
        var officer = book is null || !book.IsLinkedTo(person!.Value) ? null : Officer.Of(book, DateOnly.FromDateTime(Village.Now.DateTime));
        var outcome = rules.MayBroadcast(officer) ? deed(officer!, rules) : new BroadcastOutcome.Refused(BroadcastRefusal.NotYours);
        if (outcome is BroadcastOutcome.Done) { done[key] = outcome; }
        return outcome;
    }
}
