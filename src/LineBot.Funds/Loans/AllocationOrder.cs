namespace LineBot.Funds.Loans;

/// <summary>In what order a payment settles what is owed. A rule of the fund, kept with the loan from its first day.</summary>
public enum AllocationOrder
{
    /// <summary>The oldest instalment first, its interest before its principal; what is left over pays the next one ahead.</summary>
    OldestInstalment,

    /// <summary>Late interest, then the current interest, late principal, the current principal; then as above.</summary>
    InterestFirst,
}
