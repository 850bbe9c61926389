using LineBot.Funds.Ledger;
using LineBot.Funds.Outbox;

namespace LineBot.Cli.Outbox;

/// <summary>What an operator wants with laid-aside work. <paramref name="Why"/> null: to be done again.</summary>
internal sealed record OutboxWish(OutboxId? Id, string By, string? Why, bool Json)
{
    public Task<OutboxOutcome> RunAsync(IOutbox outbox, OutboxId id, CancellationToken cancellationToken)
    {
        var key = CommandKey.Parse(Guid.NewGuid().ToString("N"));   // Each command line is a decision of its own.
        var operatorName = $"operator {By}";
        return Why is null
            ? outbox.ReplayAsync(id, operatorName, key, cancellationToken)
            : outbox.DiscardAsync(id, operatorName, Why, key, cancellationToken);
    }
}
