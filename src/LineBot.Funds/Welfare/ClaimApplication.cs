using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>A claim as it is handed in, by the member or by a volunteer or officer in the member's name.</summary>
public sealed record ClaimApplication
{
    public required Membership Member { get; init; }

    public required ClaimActor By { get; init; }

    public required string Benefit { get; init; }

    public required ClaimedEvent Event { get; init; }

    public Claimant Claimant { get; init; } = Claimant.TheMember;

    public IReadOnlyList<ClaimPaper> Papers { get; init; } = [];

    /// <summary>What the member says to the committee.</summary>
    public string? Words { get; init; }

    public HealthConsent? Consent { get; init; }

    /// <summary>The amount that the person said yes to: if the books say another by now, nothing is handed in.</summary>
    public required Money Shown { get; init; }

    public override string ToString() => $"application of {Member}";
}
