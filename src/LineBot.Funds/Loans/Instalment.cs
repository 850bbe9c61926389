namespace LineBot.Funds.Loans;

/// <summary>One line of a schedule, with what has been paid on it.</summary>
public sealed record Instalment(int Number, DateOnly Due, Money Principal, Money Interest, Money PaidPrincipal, Money PaidInterest)
{
    public Money Total => Principal + Interest;

    public Money Paid => PaidPrincipal + PaidInterest;

    public Money Unpaid => Total - Paid;
}
