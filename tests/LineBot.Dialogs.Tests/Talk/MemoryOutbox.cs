using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>Laid-aside work held in memory.</summary>
internal sealed class MemoryOutbox : IOutbox
{
    private readonly Dictionary<OutboxId, (OutboxDecision Decision, CommandKey Key)> decided = [];

    public List<OutboxItem> Waiting { get; } = [];

    public IEnumerable<OutboxDecision> Decisions => decided.Values.Select(one => one.Decision);

    public MemoryOutbox With(string id, LineUserId? to, params IReadOnlyList<FundId> funds)
    {
        Waiting.Add(new(OutboxId.Parse(id), OutboxKind.Push, Village.Now, OutboxReason.Quota, "429", funds) { To = to });
        return this;
    }

    public Task<IReadOnlyList<OutboxItem>> WaitingAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OutboxItem>>([.. Waiting]);

    public Task<OutboxItem?> FindAsync(OutboxId id, CancellationToken cancellationToken) => Task.FromResult(Waiting.Find(item => item.Id == id));

    public Task<OutboxOutcome> ReplayAsync(OutboxId id, string by, CommandKey key, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(id, OutboxDeed.Replayed, by, null, key));

    public Task<OutboxOutcome> DiscardAsync(OutboxId id, string by, string why, CommandKey key, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(id, OutboxDeed.Discarded, by, why, key));

    public Task<OutboxOutcome> DecisionAsync(OutboxId id, CommandKey key, CancellationToken cancellationToken) => Task.FromResult(Earlier(id, key));

    public Task<IReadOnlyList<OutboxDecision>> DecidedAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OutboxDecision>>([.. Decisions]);

    private OutboxOutcome Decide(OutboxId id, OutboxDeed deed, string by, string? why, CommandKey key)
    {
        if (Waiting.Find(item => item.Id == id) is not { } item) { return Earlier(id, key); }

        Waiting.Remove(item);
        var decision = new OutboxDecision(id, item.Kind, deed, by, why, Village.Now);
        decided[id] = (decision, key);
        return new OutboxOutcome.Done(decision);
    }

    private OutboxOutcome Earlier(OutboxId id, CommandKey key) => !decided.TryGetValue(id, out var before) ? new OutboxOutcome.NotThere()
        : before.Key == key ? new OutboxOutcome.Done(before.Decision) : new OutboxOutcome.DoneBefore(before.Decision);
}
