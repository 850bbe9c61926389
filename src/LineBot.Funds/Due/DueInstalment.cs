using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>What is unpaid of one instalment, under the day that the contract names. A line of the due index.</summary>
public sealed record DueInstalment(Membership Membership, LoanNumber Loan, int Number, DateOnly On, Money Principal, Money Interest)
{
    public Money Total => Principal + Interest;

    /// <summary>Every instalment of a loan that still asks for money.</summary>
    public static IReadOnlyList<DueInstalment> AllIn(Membership membership, Loan loan) =>
    [
        .. loan.Schedule().Where(line => line.Unpaid.IsPositive).Select(line => new DueInstalment(
            membership, loan.Number, line.Number, line.Due, line.Principal - line.PaidPrincipal, line.Interest - line.PaidInterest)),
    ];

    public override string ToString() => $"instalment {Number} of loan {Loan}";
}
