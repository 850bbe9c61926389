using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Broadcasts;

namespace LineBot.Dialogs.Broadcasts;

/// <summary>One announcement before an officer: what it says → sure? → confirmed, or called off.</summary>
internal sealed class BroadcastDeedDialog(Desks desks, bool isCancel) : Conversation<BroadcastBefore, BroadcastYes>(
    id: isCancel ? BroadcastPostbacks.CancelAction : BroadcastPostbacks.ConfirmAction, version: 1, BroadcastJson.Default.BroadcastYes)
{
    private readonly BroadcastDesk desk = new(desks);

    protected override async Task<BroadcastBefore> LoadAsync(Turn turn)
    {
        if (BroadcastPostbacks.In(turn) is not var (fund, number) || await desk.InAsync(turn, fund) is not { } me) { return new(null, null); }

        return new(me, await desks.Broadcasts.ReadAsync(fund, number, turn.CancellationToken));
    }

    protected override BroadcastYes NewDraft(Turn turn, BroadcastBefore facts) => new();

    protected override void Write(Script<BroadcastBefore, BroadcastYes> script)
    {
        script.StopIf("may", (facts, _) => WhyNot(facts) is { } why ? BroadcastMessages.Because(why) : null, say: words => words);

        script.Confirm("confirm")
            .With((facts, _) => Shown(facts))
            .Labelled(isCancel ? BroadcastMessages.Cancel : BroadcastMessages.Send)
            .Yes(DoAsync, say: said => said)
            .No(isCancel ? BroadcastMessages.StaysAsItIs : BroadcastMessages.NotSent);
    }

    /// <summary>The desk asks again when it is done; this is to say it before anybody is asked.</summary>
    private BroadcastRefusal? WhyNot(BroadcastBefore facts) => facts switch
    {
        { Me: null } => BroadcastRefusal.NotYours,
        { Broadcast: null } => BroadcastRefusal.NotThere,
        _ when isCancel => facts.Broadcast.MayBeCancelled ? null : BroadcastRefusal.Decided,
        { Broadcast.State: not BroadcastState.Waiting } => BroadcastRefusal.Decided,
        _ => facts.Me.Rules.TakesTwo && facts.Broadcast.By == facts.Me.Officer.Membership.Member ? BroadcastRefusal.NeedsAnother : null,
    };

    private ISaying Shown(BroadcastBefore facts)
    {
        if (facts is not { Me: { } me, Broadcast: { } broadcast }) { return BroadcastMessages.OfficersOnly; }
        if (isCancel) { return BroadcastMessages.AskCancel(broadcast.Number.Value); }

        return Say.All(BroadcastCards.Notice(broadcast.Words, me.FundName), BroadcastMessages.AskConfirm(BroadcastCards.WhomOf(broadcast.Audience), broadcast.Expected));
    }

    private async Task<ISaying> DoAsync(Turn turn, BroadcastBefore facts, BroadcastYes draft)
    {
        if (facts is not { Me: { } me, Broadcast: { } broadcast }) { return BroadcastMessages.OfficersOnly; }

        var deed = new BroadcastDeed(me.Officer.Membership, turn.Person, broadcast.Number, turn.Key);
        var outcome = isCancel
            ? await desks.Broadcasts.CancelAsync(deed, turn.CancellationToken)
            : await desks.Broadcasts.ConfirmAsync(deed, turn.CancellationToken);
        return BroadcastDesk.Said(outcome, me, turn.LocalNow);
    }
}

/// <summary>The announcement, and in which office the person sees it; nulls where there is none for this person.</summary>
internal sealed record BroadcastBefore(Announcer? Me, Broadcast? Broadcast)
{
    public override string ToString() => $"{Broadcast}";
}
