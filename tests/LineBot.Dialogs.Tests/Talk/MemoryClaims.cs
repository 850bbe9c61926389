using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>A welfare desk held in memory, which judges by the rules of the real one.</summary>
internal sealed class MemoryClaims(IPassbooks passbooks, ICommittee committee, IRuleValues rules, IPots pots) : IClaims
{
    private readonly Dictionary<(FundId Fund, ClaimNumber Number), Claim> claims = [];
    private readonly Dictionary<CommandKey, (ClaimNumber Number, IReadOnlyList<ClaimEvent> Events)> done = [];
    private readonly List<(FundId Fund, ClaimEvent Event)> history = [];
    private MinutesLine? last;

    /// <summary>What time it is at the desk.</summary>
    public DateTimeOffset Now { get; set; } = Village.Now;

    public IReadOnlyList<Benefit> Benefits { get; set; } = [];

    public IReadOnlyList<MemberNumber> Volunteers { get; set; } = [];

    public IEnumerable<Claim> All => claims.Values;

    public async Task<WelfareBook?> BookAsync(Membership membership, DateOnly day, CancellationToken cancellationToken)
    {
        if (await passbooks.ReadAsync(membership, cancellationToken) is not { } book) { return null; }

        var profile = book.Profile;
        var values = await rules.ReadAsync(membership.Fund, day, cancellationToken);
        return new(
            book,
            new(profile.JoinedOn, book.Accounts.Min(account => account.OpenedOn) ?? profile.JoinedOn, profile.Status, profile.BirthDate),
            [.. Benefits.Where(benefit => benefit.Fund == membership.Fund)],
            [.. claims.Values.Where(claim => claim.Membership == membership)],
            WelfareRules.Read(values));
    }

    public async Task<ClaimOutcome> SubmitAsync(ClaimApplication application, CommandKey key, CancellationToken cancellationToken)
    {
        var (fund, today) = (application.Member.Fund, ThaiDay.Of(Now));
        if (DoneBefore(fund, key) is { } before) { return before; }
        if (!await IsKnownAsync(fund, application.By, cancellationToken)) { return Refused(new ClaimRefusal.NotYours()); }

        var officers = await committee.ReadAsync(fund, today, cancellationToken);
        var isOfficer = officers.Any(officer => officer.Membership.Member == application.By.Member);
        var role = ClaimFiling.RoleOf(application, isOfficer, Volunteers.Contains(application.By.Member));
        if (role is null || await BookAsync(application.Member, today, cancellationToken) is not { } book) { return Refused(new ClaimRefusal.NotForMember()); }

        var number = ClaimNumber.Of(today, claims.Keys.Count(claim => claim.Fund == fund) + 1);
        var values = await rules.ReadAsync(fund, today, cancellationToken);
        return Keep(fund, key, ClaimFiling.File(application, book, new(number, role.Value, values.Version, today, Now)));
    }

    public async Task<ClaimOutcome> ApplyAsync(
        FundId fund, ClaimNumber number, ClaimCommand command, CommandKey key, CancellationToken cancellationToken)
    {
        if (DoneBefore(fund, key) is { } before) { return before; }
        if (!await IsKnownAsync(fund, command.By, cancellationToken)) { return Refused(new ClaimRefusal.NotYours()); }
        if (!claims.TryGetValue((fund, number), out var claim)) { return Refused(new ClaimRefusal.NotYours()); }

        var context = await ContextAsync(claim, cancellationToken);
        if (command is ClaimCommand.Pay pay && Claims.WhyNot(claim, command, context) is null)
        {
            var posted = await PayAsync(claim, pay, key, cancellationToken);
            if (posted is PotPosted.Refused { Why: var why }) { return Refused(new ClaimRefusal.PotRefused(pay.Pot, why)); }

            context = context with { Receipt = ((PotPosted.Done)posted).Entry.Receipt };
        }

        var outcome = Claims.Apply(claim, command, context);
        if (outcome is not ClaimOutcome.Done now) { return outcome; }

        last = now.Claim.Closing is { } closing && closing.At == Now ? closing.Minutes : last;
        return Keep(fund, key, outcome);
    }

    public Task<Claim?> ReadAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(claims.GetValueOrDefault((fund, number)));

    public Task<IReadOnlyList<ClaimEvent>> HistoryAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ClaimEvent>>([.. history.Where(one => one.Fund == fund && one.Event.Claim == number).Select(one => one.Event)]);

    public Task<IReadOnlyList<Claim>> OfMemberAsync(Membership membership, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Claim>>(
        [.. claims.Values.Where(claim => claim.Fund == membership.Fund && claim.IsOf(membership.Member)).OrderByDescending(claim => claim.Number)]);

    public Task<IReadOnlyList<Claim>> OpenAsync(FundId fund, CancellationToken cancellationToken) =>
        Task.FromResult(ClaimQueue.InOrder(claims.Values.Where(claim => claim.Fund == fund && claim.IsOpen)));

    public Task<IReadOnlyList<Claim>> PayableAsync(FundId fund, CancellationToken cancellationToken) =>
        Task.FromResult(ClaimQueue.InOrder(claims.Values.Where(claim => claim.Fund == fund && claim.Status == ClaimStatus.Approved)));

    public async Task<ClaimReview?> ReviewAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken) =>
        claims.GetValueOrDefault((fund, number)) is { } claim ? (await ContextAsync(claim, cancellationToken)).Review(claim) : null;

    public Task<IReadOnlyDictionary<PhotoId, ClaimNumber>> ClaimsWithAsync(
        FundId fund, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyDictionary<PhotoId, ClaimNumber>>(
        claims.Values.Where(claim => claim.Fund == fund).OrderBy(claim => claim.Number)
            .SelectMany(claim => claim.Papers.Select(paper => (paper.Photo, claim.Number))).Where(one => one.Photo is { } photo && photos.Contains(photo))
            .DistinctBy(one => one.Photo).ToDictionary(one => one.Photo!.Value, one => one.Number));

    private async Task<ClaimContext> ContextAsync(Claim claim, CancellationToken cancellationToken)
    {
        var today = ThaiDay.Of(Now);
        var officers = await committee.ReadAsync(claim.Fund, today, cancellationToken);
        var books = new List<Passbook>();
        foreach (var applicant in claim.Applicants)
        {
            if (await passbooks.ReadAsync(new(claim.Fund, applicant), cancellationToken) is { } book) { books.Add(book); }
        }

        var context = ClaimContext.Of(claim, officers, books, await rules.ReadAsync(claim.Fund, today, cancellationToken), last, Now);
        var welfare = await BookAsync(claim.Membership, today, cancellationToken);
        return context with { CountedAgain = claim.Status == ClaimStatus.Refused ? welfare?.EntitlementTo(claim.Benefit, claim.Event, today) : null };
    }

    private async Task<bool> IsKnownAsync(FundId fund, ClaimActor actor, CancellationToken cancellationToken) =>
        await passbooks.ReadAsync(new(fund, actor.Member), cancellationToken) is { } book && book.IsLinkedTo(actor.User);

    private async Task<PotPosted> PayAsync(Claim claim, ClaimCommand.Pay pay, CommandKey key, CancellationToken cancellationToken)
    {
        var all = await pots.ReadAsync(claim.Fund, cancellationToken);
        return all.FirstOrDefault(pot => pot.Id == pay.Pot) is { } pot
            ? await pots.PayAsync(ClaimPot.PaymentOf(claim, pay, pot, ThaiDay.Of(Now)), key, cancellationToken)
            : new PotPosted.Refused(new PotRefusal.NoSuchPot(pay.Pot));
    }

    private ClaimOutcome.Done? DoneBefore(FundId fund, CommandKey key) =>
        done.TryGetValue(key, out var before) ? new(claims[(fund, before.Number)], before.Events) : null;

    private ClaimOutcome Keep(FundId fund, CommandKey key, ClaimOutcome outcome)
    {
        if (outcome is ClaimOutcome.Done now)
        {
            claims[(fund, now.Claim.Number)] = now.Claim;
            done[key] = (now.Claim.Number, now.Events);
            history.AddRange(now.Events.Select(happened => (fund, happened)));
        }

        return outcome;
    }

    private static ClaimOutcome.Refused Refused(ClaimRefusal why) => new(why);
}
