using LineBot.Funds.Members;

namespace LineBot.Storage.Conversations;

/// <summary>Everything that one turn changes in its conversation; it is written at once or not at all.</summary>
public sealed record ConversationCommit(string? State, StoredTurn Turn)
{
    public IReadOnlyList<LinkRecord> AddedLinks { get; init; } = [];

    public IReadOnlyList<Membership> RemovedLinks { get; init; } = [];

    public IReadOnlyList<ConsentRecord> Consents { get; init; } = [];

    /// <summary>What is due and was seen in this turn; null: nothing of the kind.</summary>
    public HeardRecord? HeardOfDue { get; init; }

    /// <summary>Held reminders that this turn told, or found to be settled where it names none; null: they go on waiting.</summary>
    public HeardRecord? Reminded { get; init; }

    /// <summary>Null leaves the guard as it is.</summary>
    public GuardRecord? Guard { get; init; }

    public override string ToString() => $"commit of {Turn.EventId}";
}
