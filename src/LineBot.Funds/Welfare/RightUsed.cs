namespace LineBot.Funds.Welfare;

/// <summary>
/// A part of a right that an earlier claim took. One that is still undecided takes its part too: two claims that wait side
/// by side must never add up to more than a cap.
/// </summary>
public sealed record RightUsed(ClaimNumber Claim, string Benefit, ClaimedEvent Event, Money Amount, bool IsDecided);
