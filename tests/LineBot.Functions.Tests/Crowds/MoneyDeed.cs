using LineBot.Funds;

namespace LineBot.Functions.Crowds;

/// <summary>What one person wants to do with money, as the sequential model sees it.</summary>
internal abstract record MoneyDeed
{
    private MoneyDeed()
    {
    }

    /// <summary>A transfer that an officer approves: it is booked on the loan if that much is still owed.</summary>
    public sealed record ApproveSlip(string Number, Money Amount) : MoneyDeed;

    /// <summary>A benefit that an officer pays: out of the pot, if that much is in it.</summary>
    public sealed record PayClaim(string Number, Money Amount) : MoneyDeed;

    /// <summary>A repayment that an import brings.</summary>
    public sealed record Import(string Receipt, Money Amount) : MoneyDeed;
}
