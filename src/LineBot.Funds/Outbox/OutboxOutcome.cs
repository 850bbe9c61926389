namespace LineBot.Funds.Outbox;

/// <summary>What became of a wish to replay or discard.</summary>
public abstract record OutboxOutcome
{
    private OutboxOutcome()
    {
    }

    public sealed record Done(OutboxDecision Decision) : OutboxOutcome;

    /// <summary>Somebody was faster.</summary>
    public sealed record DoneBefore(OutboxDecision Decision) : OutboxOutcome;

    /// <summary>Somebody is replaying it at this moment.</summary>
    public sealed record InHand : OutboxOutcome;

    public sealed record NotThere : OutboxOutcome;

    /// <summary>An import: read its files in again, or take the batch off.</summary>
    public sealed record NotFromHere : OutboxOutcome;
}

/// <summary>Who decided what about laid-aside work.</summary>
public sealed record OutboxDecision(OutboxId Id, OutboxKind Kind, OutboxDeed Deed, string By, string? Why, DateTimeOffset At);

/// <summary>What may be decided.</summary>
public enum OutboxDeed
{
    Replayed,
    Discarded,
}
