using LineBot.Funds.Decisions;
using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>A member's request for a benefit, from being handed in to being paid.</summary>
public sealed record Claim
{
    public required Membership Membership { get; init; }

    public required ClaimNumber Number { get; init; }

    /// <summary>As the register had it on the day, for cards and minutes.</summary>
    public required string MemberName { get; init; }

    public required string Benefit { get; init; }

    public required string BenefitName { get; init; }

    public required BenefitCategory Category { get; init; }

    public required BenefitUnit Per { get; init; }

    /// <summary>From when on the version of the benefit held that it was counted by.</summary>
    public DateOnly? BenefitFrom { get; init; }

    public required ClaimedEvent Event { get; init; }

    public required Claimant Claimant { get; init; }

    public required Submitter Submitter { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What the benefit asks for.</summary>
    public required IReadOnlyList<Paper> PapersAsked { get; init; }

    public required IReadOnlyList<ClaimPaper> Papers { get; init; }

    public required Money Amount { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Why the committee is asked and the rules alone do not say yes.</summary>
    public required IReadOnlyList<OutOfRule> Reasons { get; init; }

    /// <summary>What the member says to that: why it comes late, and the like.</summary>
    public string? Words { get; init; }

    public HealthConsent? Consent { get; init; }

    /// <summary>The settings of the fund that it was counted by.</summary>
    public required string RulesVersion { get; init; }

    public required ClaimStatus Status { get; init; }

    /// <summary>The votes of this round, one an officer, as they last were.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>What an officer asked for last, and who.</summary>
    public AskedFor? Asked { get; init; }

    /// <summary>How the vote ended; of an appeal, how the second one did.</summary>
    public ClaimClosing? Closing { get; init; }

    public Appeal? Appeal { get; init; }

    public ClaimPayment? Payment { get; init; }

    /// <summary>How many things happened to it so far.</summary>
    public required int Revision { get; init; }

    public FundId Fund => Membership.Fund;

    /// <summary>Who would have the good of it, as far as they are members: they have no say.</summary>
    public IReadOnlyList<MemberNumber> Applicants => Claimant.Member is { } claimant ? [Membership.Member, claimant] : [Membership.Member];

    /// <summary>Can still be voted on, and withdrawn.</summary>
    public bool IsOpen => Status is ClaimStatus.Submitted or ClaimStatus.NeedsMore or ClaimStatus.Appealed;

    public bool MayAppeal => Status == ClaimStatus.Refused && Appeal is null;

    public IReadOnlyList<Paper> PapersMissing => [.. PapersAsked.Where(paper => !Papers.Any(given => given.Paper == paper && given.Photo is not null))];

    public ClaimUrgency Urgency => Category switch
    {
        BenefitCategory.Death or BenefitCategory.Disaster => ClaimUrgency.Urgent,
        BenefitCategory.Sickness or BenefitCategory.Hardship => ClaimUrgency.Soon,
        _ => ClaimUrgency.Normal,
    };

    /// <summary>The part of the right that it takes; null: it was refused or withdrawn, and takes none.</summary>
    public RightUsed? Used => Status is ClaimStatus.Refused or ClaimStatus.Withdrawn ? null : new(Number, Benefit, Event, Amount, !IsOpen);

    /// <summary>Handed in by this member, or about this member.</summary>
    public bool IsOf(MemberNumber member) => Membership.Member == member || Submitter.Member == member || Claimant.Member == member;

    public override string ToString() => $"claim {Number} of {Fund}, {Status}";
}

/// <summary>What an officer wants to see before voting.</summary>
public sealed record AskedFor(MemberNumber Officer, string What, DateTimeOffset At);

/// <summary>The one time a refusal may be brought back, with the refusal that it is about.</summary>
public sealed record Appeal(string Reason, DateTimeOffset At, ClaimClosing Against);

/// <summary>
/// The end of a vote. <paramref name="By"/>: whose vote or whose word ended it; that officer does not pay.
/// </summary>
public sealed record ClaimClosing(
    bool IsApproved, MemberNumber By, DateTimeOffset At, MinutesLine Minutes, int For, int Against, int Abstained, int Voters, int Quorum, bool ChairDecided)
{
    /// <summary>The reasons of those who were against.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The settings of the fund that it was decided by.</summary>
    public required string RulesVersion { get; init; }
}
