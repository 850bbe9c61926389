using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>ทิ้ง: why? → sure? → thrown away, and written down who did so.</summary>
internal sealed class DropDialog(OutboxDesk desk, IOutbox outbox)
    : Conversation<OutboxFacts, OutboxDraft>(id: OutboxPostbacks.DropAction, version: 1, OutboxJson.Default.OutboxDraft)
{
    private const int WhyMax = 120;

    protected override async Task<OutboxFacts> LoadAsync(Turn turn) =>
        new(OutboxPostbacks.In(turn) is { } id ? await desk.FindAsync(turn, id) : null);

    protected override OutboxDraft NewDraft(Turn turn, OutboxFacts facts) => new(Why: null);

    protected override void Write(Script<OutboxFacts, OutboxDraft> script)
    {
        script.StopIf("may-decide", (facts, _) => facts.Work is null ? facts : null, say: _ => OutboxMessages.NotThere);
        script.StopIf("is-ours-alone", (facts, _) => facts.Work!.IsOfThisFundAlone ? null : facts, say: _ => OutboxMessages.OfOtherFunds);

        script.AskWords("why", words => words.Trim() is { Length: > 0 } why ? why : null)
            .With((facts, _) => facts.Work is { Item.Kind: var kind } ? OutboxMessages.AskWhy(OutboxMessages.What(kind)) : OutboxMessages.NotThere)
            .Unless((_, why) => why.Length > WhyMax ? why : null, say: _ => OutboxMessages.TooLong(WhyMax))
            .InOwnWords()
            .Keep((draft, why) => draft with { Why = why });

        script.Confirm("confirm")
            .With((facts, draft) => facts.Work is { Item.Kind: var kind } ? OutboxMessages.ConfirmDrop(OutboxMessages.What(kind), draft.Why!) : OutboxMessages.NotThere)
            .Labelled(OutboxMessages.YesDrop)
            .Yes(DiscardAsync, say: result => result)
            .No(OutboxMessages.Left);
    }

    private async Task<ISaying> DiscardAsync(Turn turn, OutboxFacts facts, OutboxDraft draft) =>
        OutboxPostbacks.In(turn) is not { } id ? OutboxMessages.NotThere
        : facts.Work is { IsOfThisFundAlone: true } work ? OutboxSayings.Of(await outbox.DiscardAsync(id, work.By, draft.Why!, turn.Key, turn.CancellationToken), OutboxMessages.Dropped)
        : OutboxSayings.OfEarlier(await outbox.DecisionAsync(id, turn.Key, turn.CancellationToken), OutboxMessages.Dropped);
}
