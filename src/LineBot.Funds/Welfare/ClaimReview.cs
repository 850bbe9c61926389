using LineBot.Funds.Decisions;

namespace LineBot.Funds.Welfare;

/// <summary>A claim as it lies before the committee today: who has a say, how the vote stands, and what two-person rules cannot be kept.</summary>
public sealed record ClaimReview(Claim Claim, Electorate Electorate, Tally Tally, IReadOnlyList<CommitteeAdvice> Advice)
{
    public override string ToString() => $"review of {Claim.Number}";
}
