using LineBot.Funds.Pots;

namespace LineBot.Funds.Welfare;

/// <summary>Which pots may pay a claim, and as what.</summary>
public static class ClaimPot
{
    /// <summary>A pot for the very thing pays as that; a pot for welfare pays any benefit.</summary>
    public static PotPurpose PurposeOf(BenefitCategory category, Pot pot) => Own(category) is var own && pot.IsFor(own) ? own : PotPurpose.Welfare;

    /// <summary>What the pot's book is asked to write.</summary>
    public static PotPayment PaymentOf(Claim claim, ClaimCommand.Pay pay, Pot pot, DateOnly today) =>
        new(claim.Fund, pay.Pot, PurposeOf(claim.Category, pot), claim.Amount, today, claim.Number.ToString(), pay.By.Member);

    private static PotPurpose Own(BenefitCategory category) => category switch
    {
        BenefitCategory.Disaster => PotPurpose.Disaster,
        BenefitCategory.Hardship => PotPurpose.Hardship,
        BenefitCategory.Education => PotPurpose.Education,
        _ => PotPurpose.Welfare,
    };
}
