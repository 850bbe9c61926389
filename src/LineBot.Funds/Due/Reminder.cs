using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>One instalment of which a borrower is to be reminded today, with what is unpaid of it at this moment.</summary>
public sealed record Reminder(Membership Membership, LoanNumber Loan, int Number, ReminderStage Stage, DateOnly CollectedOn, Money Principal, Money Interest)
{
    public Money Total => Principal + Interest;

    /// <summary>What the person was told of; the day on which says for which stage it was.</summary>
    public string Code => CodeOf(Membership, Loan, Number);

    public static string CodeOf(Membership membership, LoanNumber loan, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{membership.Fund.Value}/{membership.Member.Value}/{loan.Value}/{number}");

    public override string ToString() => $"reminder {Stage} of loan {Loan}";
}
