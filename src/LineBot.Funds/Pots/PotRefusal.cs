using LineBot.Funds.Ledger;
using LineBot.Funds.Welfare;

namespace LineBot.Funds.Pots;

/// <summary>Why a posting into a pot does not happen. Carries the facts; whoever speaks to people chooses the words.</summary>
public abstract record PotRefusal
{
    private PotRefusal()
    {
    }

    public sealed record NoSuchPot(PotId Pot) : PotRefusal;

    public sealed record NotPositive : PotRefusal;

    /// <summary>The books were carried over on a later day.</summary>
    public sealed record BeforeOpening(DateOnly AsOf) : PotRefusal;

    /// <summary>The pot is meant for other things.</summary>
    public sealed record NotForThis(PotPurpose Purpose, IReadOnlyList<PotPurpose> MeantFor) : PotRefusal;

    public sealed record NotEnough(Money Balance) : PotRefusal;

    /// <summary>Paying would touch what has to stay; <paramref name="Spendable"/> is the yield.</summary>
    public sealed record EndowmentPrincipal(Money Spendable) : PotRefusal;

    /// <summary>The receipt is not in this pot, or is itself a reversal.</summary>
    public sealed record NothingToReverse(ReceiptNumber Receipt) : PotRefusal;

    public sealed record AlreadyReversed(ReceiptNumber Receipt) : PotRefusal;

    /// <summary>It paid a claim, which would go on saying that it is paid.</summary>
    public sealed record BelongsToClaim(ClaimNumber Claim) : PotRefusal;
}
