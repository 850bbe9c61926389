using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;

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

    private static async Task<OpenedCase> OpenAsync(Turn turn, Func<FundId, CaseNumber, CaseActor, Task<SeenCase?>> open)
    {
        if (!FundId.TryParse(turn.Argument(0), out var fund) || !CaseNumber.TryParse(turn.Argument(1), out var number)) { return OpenedCase.Nothing; }

        var actors = ActorsIn(turn, fund);
        foreach (var actor in actors)
        {
            if (await open(fund, number, actor) is { } seen) { return new(fund, number, actor, seen); }
        }

        return new(fund, number, actors.Count > 0 ? actors[0] : null, null);
    }
}
