using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Welfare;

/// <summary>The welfare desk of the funds. Who may do what is read again with each command: a link, a seat, a tie may have ended.</summary>
public interface IClaims
{
    /// <summary>All that a member's rights follow from; null: no such member.</summary>
    Task<WelfareBook?> BookAsync(Membership membership, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Hands a claim in under the fund's next number. The same key again gives the claim of the first time.</summary>
    Task<ClaimOutcome> SubmitAsync(ClaimApplication application, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Carries a command out once, however often it is asked; of two at once one wins and the other is refused by what it then finds.</summary>
    Task<ClaimOutcome> ApplyAsync(FundId fund, ClaimNumber number, ClaimCommand command, CommandKey key, CancellationToken cancellationToken);

    Task<Claim?> ReadAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken);

    /// <summary>What happened to a claim, oldest first.</summary>
    Task<IReadOnlyList<ClaimEvent>> HistoryAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken);

    /// <summary>The claims about a member and those the member handed in or would be paid, newest first.</summary>
    Task<IReadOnlyList<Claim>> OfMemberAsync(Membership membership, CancellationToken cancellationToken);

    /// <summary>Those to be decided: the urgent first, and among these the oldest; what waits for the member last.</summary>
    Task<IReadOnlyList<Claim>> OpenAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>Those allowed and not yet paid, in the same order.</summary>
    Task<IReadOnlyList<Claim>> PayableAsync(FundId fund, CancellationToken cancellationToken);

    /// <summary>What an officer needs to see beside a claim to vote on it.</summary>
    Task<ClaimReview?> ReviewAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken);

    /// <summary>With which claims of the fund photos were sent; those sent with none are left out.</summary>
    Task<IReadOnlyDictionary<PhotoId, ClaimNumber>> ClaimsWithAsync(FundId fund, IReadOnlyList<PhotoId> photos, CancellationToken cancellationToken);
}
