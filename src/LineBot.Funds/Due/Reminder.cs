using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>One instalment of which a borrower is to be reminded today, with what is unpaid of it at this moment.</summary>
public sealed record Reminder(Membership Membership, LoanNumber Loan, int Number, ReminderStage Stage, DateOnly CollectedOn, Money Principal, Money Interest)
{
    public Money Total => Principal + Interest;

    /// <summary>Names this reminder among all: it is told once.</summary>
    public string Code => $"{Membership.Fund.Value}/{Membership.Member.Value}/{Loan.Value}/{Number}/{Stage}";

    public override string ToString() => $"reminder {Stage} of loan {Loan}";
}
