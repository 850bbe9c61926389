using LineBot.Funds.Loans;

namespace LineBot.Cli.Loans;

/// <summary>Where a loan stands on a day, for scripts.</summary>
internal sealed record LoanStandingAnswer(
    string LoanNo, string Method, long OutstandingPrincipalSatang, long ArrearsSatang, NextDueAnswer? NextDue, long PayoffSatang)
{
    public static LoanStandingAnswer Of(Loan loan, DateOnly on)
    {
        var standing = loan.StandingOn(on);
        return new(
            loan.Number.Value,
            MethodOf(loan.Terms.Method),
            standing.OutstandingPrincipal.Satang,
            standing.Arrears.Satang,
            NextDueAnswer.Of(standing.NextDue),
            standing.PayOff.Satang);
    }

    public static string MethodOf(LoanMethod method) => method switch
    {
        LoanMethod.Flat => "flat",
        LoanMethod.EqualPrincipal => "equal-principal",
        LoanMethod.EqualInstalment => "equal-instalment",
        LoanMethod.LumpSum => "lump-sum",
        _ => "none",
    };
}

/// <summary>The next instalment and what is left of it.</summary>
internal sealed record NextDueAnswer(DateOnly Date, long Satang)
{
    public static NextDueAnswer? Of(NextDue? next) => next is null ? null : new(next.Date, next.Amount.Satang);
}
