using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>One thing that happened to a case: never changed, in one row without gaps. <paramref name="By"/> null: time itself.</summary>
public sealed record CaseEvent(CaseNumber Case, int Sequence, DateTimeOffset At, MemberNumber? By, CaseEventKind Kind, CaseStatus Status)
{
    public override string ToString() => $"{Kind} of {Case}";
}

/// <summary>What can happen to a case.</summary>
public enum CaseEventKind
{
    Reported,
    Added,
    Taken,
    Assigned,
    Visited,
    HelpPlanned,
    HelpAllowed,
    HelpRefused,
    VoteCast,
    PaymentBegun,
    HelpPaid,
    Referred,
    Answered,
    Closed,
    Identified,

    /// <summary>Its time ran out, and the next level was told.</summary>
    Climbed,
}
