using LineBot.Funds.Decisions;
using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>One thing that happened to a claim: never changed, in one row without gaps.</summary>
public sealed record ClaimEvent(ClaimNumber Claim, int Sequence, DateTimeOffset At, MemberNumber By, ClaimEventKind Kind, ClaimStatus Status)
{
    public Ballot? Ballot { get; init; }

    /// <summary>The reason of a vote or an appeal, or what was asked for.</summary>
    public string? Words { get; init; }

    public override string ToString() => $"{Kind} of {Claim}";
}

/// <summary>What can happen to a claim.</summary>
public enum ClaimEventKind
{
    Submitted,
    PapersAdded,
    Withdrawn,
    Voted,
    AskedMore,
    Approved,
    Refused,
    Appealed,
    Paid,
}
