using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Cli.Loans;

/// <summary>A loan with its whole schedule, for scripts.</summary>
internal sealed record LoanAnswer(
    string FundId,
    string MemberNo,
    string LoanNo,
    string Method,
    DateOnly On,
    long PrincipalSatang,
    decimal RatePercentPerYear,
    IReadOnlyList<InstalmentAnswer> Schedule,
    long InterestSoFarSatang,
    long OutstandingPrincipalSatang,
    long ArrearsSatang,
    NextDueAnswer? NextDue,
    long PayoffSatang)
{
    public static LoanAnswer Of(Membership membership, Loan loan, DateOnly on)
    {
        var standing = LoanStandingAnswer.Of(loan, on);
        return new(
            membership.Fund.Value,
            membership.Member.Value,
            standing.LoanNo,
            standing.Method,
            on,
            loan.Terms.Principal.Satang,
            loan.Terms.Rate.PercentPerYear,
            [.. loan.Schedule().Select(InstalmentAnswer.Of)],
            loan.StandingOn(on).InterestSoFar.Satang,
            standing.OutstandingPrincipalSatang,
            standing.ArrearsSatang,
            standing.NextDue,
            standing.PayoffSatang);
    }
}

/// <summary>One instalment and what is paid on it.</summary>
internal sealed record InstalmentAnswer(int No, DateOnly Due, long PrincipalSatang, long InterestSatang, long PaidSatang)
{
    public static InstalmentAnswer Of(Instalment instalment) => new(
        instalment.Number, instalment.Due, instalment.Principal.Satang, instalment.Interest.Satang, instalment.Paid.Satang);
}
