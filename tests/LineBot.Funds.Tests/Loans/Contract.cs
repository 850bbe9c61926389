namespace LineBot.Funds.Loans;

/// <summary>Contracts for tests, from the figures that matter there.</summary>
internal static class Contract
{
    public static LoanTerms Of(
        decimal baht,
        decimal percent,
        LoanMethod method,
        int instalments,
        LoanFrequency every = LoanFrequency.Month,
        string disbursed = "2026-06-15",
        string firstDue = "2026-07-15") =>
        LoanTerms.TryCreate(
            Money.FromBaht(baht), InterestRate.FromPercentPerYear(percent), method, instalments, every, Day(disbursed), Day(firstDue), out var fault)
        ?? throw new ArgumentException(fault.ToString());

    public static Loan Loan(LoanTerms terms, decimal paidPrincipal = 0, decimal paidInterest = 0, decimal waived = 0) => new()
    {
        Number = LoanNumber.Parse("L-1"),
        Terms = terms,
        PaidPrincipal = Money.FromBaht(paidPrincipal),
        PaidInterest = Money.FromBaht(paidInterest),
        WaivedInterest = Money.FromBaht(waived),
        Tip = default,
    };

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
