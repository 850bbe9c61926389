using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>ทำอีกครั้ง: what it is and why it stopped → sure? → given back to the app, once.</summary>
internal sealed class AgainDialog(OutboxDesk desk, IOutbox outbox)
    : Conversation<OutboxFacts, OutboxDraft>(id: OutboxPostbacks.AgainAction, version: 1, OutboxJson.Default.OutboxDraft)
{
    protected override async Task<OutboxFacts> LoadAsync(Turn turn) =>
        new(OutboxPostbacks.In(turn) is { } id ? await desk.FindAsync(turn, id) : null);

    protected override OutboxDraft NewDraft(Turn turn, OutboxFacts facts) => new(Why: null);

    protected override void Write(Script<OutboxFacts, OutboxDraft> script)
    {
        script.StopIf("may-decide", (facts, _) => facts.Work is null ? facts : null, say: _ => OutboxMessages.NotThere);

        script.Confirm("confirm")
            .With((facts, _) => facts.Work is { Item: var item } ? OutboxMessages.AskAgain(OutboxMessages.What(item.Kind), OutboxMessages.Why(item.Reason)) : OutboxMessages.NotThere)
            .Labelled(OutboxMessages.YesAgain)
            .Yes(ReplayAsync, say: result => result)
            .No(OutboxMessages.Left);
    }

    /// <summary>A turn that is run again finds the work gone, and hears by its key that it did so itself.</summary>
    private async Task<ISaying> ReplayAsync(Turn turn, OutboxFacts facts, OutboxDraft draft) =>
        OutboxPostbacks.In(turn) is not { } id ? OutboxMessages.NotThere
        : facts.Work is { } work ? OutboxSayings.Of(await outbox.ReplayAsync(id, work.By, turn.Key, turn.CancellationToken), OutboxMessages.DoneAgain)
        : OutboxSayings.OfEarlier(await outbox.DecisionAsync(id, turn.Key, turn.CancellationToken), OutboxMessages.DoneAgain);
}
