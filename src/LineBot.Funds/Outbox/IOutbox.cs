using LineBot.Funds.Ledger;

namespace LineBot.Funds.Outbox;

/// <summary>What could not be done or sent, each with its reason, until a person has decided what becomes of it.</summary>
public interface IOutbox
{
    /// <summary>Everything that waits, oldest first.</summary>
    Task<IReadOnlyList<OutboxItem>> WaitingAsync(CancellationToken cancellationToken);

    /// <summary>Null: nothing of that id waits.</summary>
    Task<OutboxItem?> FindAsync(OutboxId id, CancellationToken cancellationToken);

    /// <summary>Gives the work back to the app, once.</summary>
    Task<OutboxOutcome> ReplayAsync(OutboxId id, string by, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Throws the work away, and remembers who did so and why.</summary>
    Task<OutboxOutcome> DiscardAsync(OutboxId id, string by, string why, CommandKey key, CancellationToken cancellationToken);

    /// <summary>What this very command decided about it before; <see cref="OutboxOutcome.NotThere"/> where it did not.</summary>
    Task<OutboxOutcome> DecisionAsync(OutboxId id, CommandKey key, CancellationToken cancellationToken);

    /// <summary>What was decided, newest first.</summary>
    Task<IReadOnlyList<OutboxDecision>> DecidedAsync(CancellationToken cancellationToken);
}
