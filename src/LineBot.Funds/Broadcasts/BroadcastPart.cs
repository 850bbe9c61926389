using LineBot.Funds.Members;

namespace LineBot.Funds.Broadcasts;

/// <summary>Up to 500 recipients of an announcement, fixed together with one of LINE's retry keys: all of them get it, or none.</summary>
public sealed record BroadcastPart(int Place, Guid RetryKey, IReadOnlyList<LineUserId> Users)
{
    /// <summary>LINE takes this many addressees at once.</summary>
    public const int UsersMax = 500;

    public PartState State { get; init; }

    /// <summary>When it was first given to LINE, which knows a key for 24 hours from then.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    public int Arrived { get; init; }

    public int NotArrived { get; init; }

    public bool IsOpen => State is PartState.Waiting or PartState.Split;

    public override string ToString() => $"part {Place}, {State}";
}

/// <summary>How far a part has come.</summary>
public enum PartState
{
    Waiting,

    /// <summary>LINE refused it as a whole, so nobody had it; from then on each person is told alone.</summary>
    Split,

    Ended,
}
