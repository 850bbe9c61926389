using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Cases;

/// <summary>Opens the case that a button names, for the membership of this person that may see it. Link, seat and area are read anew each time.</summary>
internal sealed class CaseMatters(Desks desks)
{
    /// <summary>Everything is shown, and the look is recorded.</summary>
    public Task<OpenedCase> LookAsync(Turn turn) =>
        OpenAsync(turn, (fund, number, actor) => desks.Cases.LookAsync(fund, number, actor, turn.Key, turn.CancellationToken));

    /// <summary>For a step that shows nothing.</summary>
    public Task<OpenedCase> FindAsync(Turn turn) =>
        OpenAsync(turn, (fund, number, actor) => desks.Cases.FindAsync(fund, number, actor, turn.CancellationToken));

    /// <summary>The memberships by which this person may act in a fund; whether the links still hold, the desk asks.</summary>
    public static IReadOnlyList<CaseActor> ActorsIn(Turn turn, FundId fund) => turn.Person is { } person
        ? [.. turn.Links.Where(link => link.Membership.Fund == fund).Select(link => new CaseActor(link.Membership.Member, person))]
        : [];

    private async Task<Deciders> DecidersAsync(Turn turn, Case matter)
    {
        var rules = desks.Rules.ReadAsync(matter.Fund, turn.Today, turn.CancellationToken);
        var committee = desks.Committee.ReadAsync(matter.Fund, turn.Today, turn.CancellationToken);
        var subject = matter.Subject.Member is { } member
            ? await desks.Passbooks.ReadAsync(new(matter.Fund, member), turn.CancellationToken)
            : null;
        return new(CommitteeRules.Read(await rules), await committee, subject?.Profile);
    }

    private async Task<OpenedCase> OpenAsync(Turn turn, Func<FundId, CaseNumber, CaseActor, Task<SeenCase?>> open)
    {
        if (!FundId.TryParse(turn.Argument(0), out var fund) || !CaseNumber.TryParse(turn.Argument(1), out var number)) { return OpenedCase.Nothing; }

        var actors = ActorsIn(turn, fund);
        foreach (var actor in actors)
        {
            if (await open(fund, number, actor) is not { } seen) { continue; }
            var opened = new OpenedCase(fund, number, actor, seen);
            return seen.Case.OpenHelp is null ? opened : opened with { Deciders = await DecidersAsync(turn, seen.Case) };
        }

        return new(fund, number, actors.Count > 0 ? actors[0] : null, null);
    }
}
