using LineBot.Funds.Decisions;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Welfare;

/// <summary>What somebody wants to do to a claim.</summary>
public abstract record ClaimCommand(ClaimActor By)
{
    public const int WordsMax = 500;

    public sealed record AddPapers(ClaimActor By, IReadOnlyList<ClaimPaper> Papers) : ClaimCommand(By);

    public sealed record Withdraw(ClaimActor By) : ClaimCommand(By);

    /// <summary>A vote, or another one than before. Against needs a reason.</summary>
    public sealed record CastVote(ClaimActor By, Ballot Ballot, string? Reason = null) : ClaimCommand(By);

    /// <summary>Says what is missing; the vote goes on.</summary>
    public sealed record AskMore(ClaimActor By, string What) : ClaimCommand(By);

    /// <summary>Ends a vote that has its quorum, without waiting for the rest.</summary>
    public sealed record Close(ClaimActor By) : ClaimCommand(By);

    public sealed record AppealRefusal(ClaimActor By, string Reason) : ClaimCommand(By);

    /// <summary><paramref name="ProxyName"/>: who took the money in the claimant's place; null: the claimant.</summary>
    public sealed record Pay(ClaimActor By, PotId Pot, PaymentMethod Method, PhotoId? Proof, string? ProxyName) : ClaimCommand(By);

    /// <summary>Free words and names are nobody's business in a log.</summary>
    public sealed override string ToString() => $"{GetType().Name} by {By.Member}";
}
