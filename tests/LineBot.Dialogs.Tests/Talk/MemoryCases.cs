using LineBot.Dialogs.Cases;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Rules;
using Case = LineBot.Funds.Cases.Case;
using CaseRulebook = LineBot.Funds.Cases.Cases;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>A desk for cases held in memory, with the rules of the real one.</summary>
internal sealed class MemoryCases(IPassbooks passbooks, ICommittee committee, IRuleValues rules, IVolunteers volunteers, IPots pots) : ICases, ICaseLetters
{
    private readonly List<Case> cases = [];
    private readonly List<(FundId Fund, CaseEvent Event)> events = [];
    private readonly Dictionary<CommandKey, CaseOutcome> done = [];
    private readonly Dictionary<CommandKey, (CaseNumber Number, CaseLook Look)> looks = [];

    public DateTimeOffset Now { get; set; } = Village.Now;

    public IReadOnlyList<Case> All => cases;

    /// <summary>A case that is there already.</summary>
    public Case With(CaseReport report)
    {
        var opened = (CaseOutcome.Done)CaseRulebook.Open(report, CaseNumber.Of(ThaiDay.Of(Now), cases.Count + 1), CaseRules.Default, Now);
        Keep(opened);
        return opened.Case;
    }

    public async Task<CaseWorker?> WorkerAsync(FundId fund, CaseActor actor, CancellationToken cancellationToken) =>
        await WorkerAsync(new(fund, actor.Member), cancellationToken) is { } worker && worker.Users.Contains(actor.User) ? worker : null;

    public async Task<IReadOnlyList<CaseWorker>> WorkersAsync(FundId fund, CasePlace place, CancellationToken cancellationToken)
    {
        var officers = await committee.ReadAsync(fund, ThaiDay.Of(Now), cancellationToken);
        var known = await Task.WhenAll(officers.Select(officer => WorkerAsync(officer.Membership, cancellationToken)));
        return [.. known.OfType<CaseWorker>().Where(worker => worker.Covers(place) || worker.Has(Duty.Decide))];
    }

    public async Task<CaseOutcome> ReportAsync(CaseReport report, CommandKey key, CancellationToken cancellationToken)
    {
        if (done.TryGetValue(key, out var before)) { return before; }
        if (await WorkerAsync(report.Fund, report.By, cancellationToken) is null) { return new CaseOutcome.Refused(new CaseRefusal.NotYours()); }

        var outcome = CaseRulebook.Open(report, CaseNumber.Of(ThaiDay.Of(Now), cases.Count + 1), CaseRules.Default, Now);
        return outcome is CaseOutcome.Done opened ? done[key] = Keep(opened) : outcome;
    }

    public async Task<CaseOutcome> ApplyAsync(FundId fund, CaseNumber number, CaseCommand command, CommandKey key, CancellationToken cancellationToken)
    {
        if (done.TryGetValue(key, out var before)) { return before; }
        var worker = await WorkerAsync(fund, command.By, cancellationToken);
        var matter = cases.Find(one => one.Fund == fund && one.Number == number);
        if (worker is null || matter is null) { return new CaseOutcome.Refused(new CaseRefusal.NotYours()); }

        var context = await ContextAsync(matter, command, worker, key, cancellationToken);
        if (CaseRulebook.Apply(matter, command, context) is not CaseOutcome.Done next) { return new CaseOutcome.Refused(CaseRulebook.WhyNot(matter, command, context)!); }
        if (command is CaseCommand.PayHelp) { next = await PayAsync(next, context, cancellationToken); }
        return done[key] = Keep(next);
    }

    public async Task<SeenCase?> LookAsync(FundId fund, CaseNumber number, CaseActor actor, CommandKey key, CancellationToken cancellationToken)
    {
        var seen = await FindAsync(fund, number, actor, cancellationToken);
        if (seen is not null) { looks[key] = (number, new(actor.Member, Now)); }
        return seen;
    }

    public async Task<SeenCase?> FindAsync(FundId fund, CaseNumber number, CaseActor actor, CancellationToken cancellationToken) =>
        await WorkerAsync(fund, actor, cancellationToken) is { } worker
        && cases.Find(one => one.Fund == fund && one.Number == number) is { } matter && CaseRights.MaySee(matter, worker)
            ? new(matter, [.. events.Where(one => one.Fund == fund && one.Event.Case == number).Select(one => one.Event)], worker)
            : null;

    public async Task<SeenCase?> FindReportedAsync(FundId fund, CaseNumber number, CaseActor actor, CancellationToken cancellationToken) =>
        await WorkerAsync(fund, actor, cancellationToken) is { } worker
        && cases.Find(one => one.Fund == fund && one.Number == number) is { } matter && matter.IsReportedBy(actor.Member)
            ? new(matter, [], worker)
            : null;

    public Task<IReadOnlyList<CaseLine>> OpenAsync(FundId fund, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<CaseLine>>(
        [.. cases.Where(one => one.Fund == fund && one.IsOpen).Select(CaseLine.Of).OrderBy(line => line.Urgency).ThenBy(line => line.DueAt)]);

    public Task<IReadOnlyList<Case>> ReportedByAsync(Membership membership, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Case>>(
        [.. cases.Where(one => one.Fund == membership.Fund && one.IsReportedBy(membership.Member)).Reverse()]);

    public Task<IReadOnlyList<Case>> AboutAsync(Membership membership, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Case>>(
        [.. cases.Where(one => one.Fund == membership.Fund && one.Subject.Member == membership.Member).Reverse()]);

    public Task<IReadOnlyList<CaseLook>> LooksAsync(FundId fund, CaseNumber number, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CaseLook>>([.. looks.Values.Where(look => look.Number == number).Select(look => look.Look)]);

    public Task<IReadOnlyList<CaseCount>> CountAsync(FundId fund, DateOnly month, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<CaseCount>>(
        [.. cases.Where(one => one.Fund == fund).GroupBy(one => (one.Place.Moo, one.Category))
            .Select(group => new CaseCount(group.Key.Moo, group.Key.Category, group.Count(), group.Count(one => !one.IsOpen)))]);

    public Uri Link(FundId fund, CaseNumber number, CaseActor actor, DateTimeOffset now) => new($"https://example.org/api/cases/{number}");

    private async Task<CaseOutcome.Done> PayAsync(CaseOutcome.Done begun, CaseContext context, CancellationToken cancellationToken)
    {
        var help = begun.Case.OpenHelp!;
        var paid = await pots.PayAsync(
            new(begun.Case.Fund, help.Pot, help.Purpose, help.Amount, help.Payment!.Day, begun.Case.Number.ToString(), help.Payment.By),
            CommandKey.Of($"{begun.Case.Number}", $"help-{help.Serial}"), cancellationToken);
        var finished = CaseRulebook.Paid(begun.Case, ((PotPosted.Done)paid).Entry.Receipt!.Value, context.Rules, Now);
        return finished with { Events = [.. begun.Events, .. finished.Events] };
    }

    private CaseOutcome.Done Keep(CaseOutcome.Done outcome)
    {
        cases.RemoveAll(one => one.Fund == outcome.Case.Fund && one.Number == outcome.Case.Number);
        cases.Add(outcome.Case);
        cases.Sort((one, other) => one.Number.CompareTo(other.Number));
        events.AddRange(outcome.Events.Select(happened => (outcome.Case.Fund, happened)));
        return outcome;
    }

    private async Task<CaseWorker?> WorkerAsync(Membership membership, CancellationToken cancellationToken) =>
        await passbooks.ReadAsync(membership, cancellationToken) is { } book
            ? new(membership.Member, book.Profile.FullName, book.Profile.Household, Officer.Of(book, ThaiDay.Of(Now)), await volunteers.FindAsync(membership, cancellationToken), book.LinkedUsers)
            : null;

    private async Task<CaseContext> ContextAsync(Case matter, CaseCommand command, CaseWorker worker, CommandKey key, CancellationToken cancellationToken)
    {
        var settings = await rules.ReadAsync(matter.Fund, ThaiDay.Of(Now), cancellationToken);
        MemberNumber? other = command switch { CaseCommand.Assign assign => assign.To, CaseCommand.Identify identify => identify.Subject, _ => null };
        return new()
        {
            Worker = worker,
            Rules = CaseRules.Read(settings),
            CommitteeRules = CommitteeRules.Read(settings),
            Now = Now,
            Key = key,
            Committee = await committee.ReadAsync(matter.Fund, ThaiDay.Of(Now), cancellationToken),
            Subject = matter.Subject.Member is { } subject ? (await passbooks.ReadAsync(new(matter.Fund, subject), cancellationToken))?.Profile : null,
            Other = other is { } number ? await WorkerAsync(new(matter.Fund, number), cancellationToken) : null,
        };
    }
}
