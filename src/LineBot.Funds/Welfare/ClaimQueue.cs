namespace LineBot.Funds.Welfare;

/// <summary>The order in which a committee looks at claims.</summary>
public static class ClaimQueue
{
    /// <summary>What waits for the member goes last; before that the urgent, and among these the oldest.</summary>
    public static IReadOnlyList<Claim> InOrder(IEnumerable<Claim> claims) =>
    [
        .. claims.OrderBy(claim => claim.Status == ClaimStatus.NeedsMore).ThenBy(claim => claim.Urgency).ThenBy(claim => claim.SubmittedAt)
            .ThenBy(claim => claim.Number),
    ];
}
