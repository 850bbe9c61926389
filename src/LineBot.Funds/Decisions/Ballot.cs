using LineBot.Funds.Members;

namespace LineBot.Funds.Decisions;

/// <summary>How an officer votes.</summary>
public enum Ballot
{
    For,
    Against,

    /// <summary>Present, and counted to the quorum, but neither for nor against.</summary>
    Abstain,
}

/// <summary>The vote of one officer as it last was. <paramref name="Reason"/>: always there where it is against.</summary>
public sealed record Vote(MemberNumber Officer, Ballot Ballot, string? Reason, DateTimeOffset At)
{
    public override string ToString() => $"vote of {Officer}";
}
