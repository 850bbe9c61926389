using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>Finds out for which funds a person may announce: by link, seat and the fund's rule, each as they stand now.</summary>
internal sealed class BroadcastDesk(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<IReadOnlyList<Announcer>> AllAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        var found = await Task.WhenAll(seen.Books.Select(book => FindAsync(turn, book)));
        return [.. found.OfType<Announcer>().DistinctBy(one => one.Fund)];
    }

    /// <summary>Null: this person does not announce for the fund.</summary>
    public async Task<Announcer?> InAsync(Turn turn, FundId fund) => (await AllAsync(turn)).FirstOrDefault(one => one.Fund == fund);

    /// <summary>Everybody else who may say yes to it.</summary>
    public async Task TellOthersAsync(Turn turn, Announcer me, Broadcast broadcast)
    {
        var officers = await desks.Committee.ReadAsync(me.Fund, turn.Today, turn.CancellationToken);
        var users = officers.Where(officer => officer.Membership != me.Officer.Membership && me.Rules.MayBroadcast(officer)).SelectMany(officer => officer.LineUsers).Distinct();
        foreach (var user in users.Where(user => user != turn.Person))
        {
            turn.Tell(user, BroadcastCards.ToConfirm(broadcast, me.FundName), $"confirm-{user.Value}");
        }
    }

    public static ISaying Said(BroadcastOutcome outcome, Announcer me, LocalTime now) => outcome switch
    {
        BroadcastOutcome.Done { Broadcast: { State: BroadcastState.Waiting } waiting } => BroadcastMessages.WaitsForAnother(waiting.Number.Value),
        BroadcastOutcome.Done { Broadcast: { State: BroadcastState.Cancelled } off } => BroadcastMessages.Cancelled(off.Number.Value),
        BroadcastOutcome.Done done when me.Rules.Hours.Contains(now.Time) => BroadcastMessages.OnItsWay(done.Broadcast.Number.Value),
        BroadcastOutcome.Done done => BroadcastMessages.GoesLater(done.Broadcast.Number.Value, me.Rules.Hours),
        BroadcastOutcome.Refused refused => BroadcastMessages.Because(refused.Why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<Announcer?> FindAsync(Turn turn, Passbook book)
    {
        if (Officer.Of(book, turn.Today) is not { } officer) { return null; }

        var rules = BroadcastRules.Read(await desks.Rules.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken));
        return rules.MayBroadcast(officer) ? new(officer, book.FundName, rules) : null;
    }
}

/// <summary>An officer who may announce, and how the fund does it.</summary>
internal sealed record Announcer(Officer Officer, string FundName, BroadcastRules Rules)
{
    public FundId Fund => Officer.Membership.Fund;

    public override string ToString() => $"announcer of {Fund}";
}
