using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>Who may move an instalment, and to which days.</summary>
public static class DueMoveRules
{
    public const int YearsMax = 2;

    /// <summary>Null: this officer may.</summary>
    public static DueMoveRefusal? WhyNot(Passbook? officer, LineUserId? person, Passbook? borrower, LoanNumber loan, DateOnly today)
    {
        if (officer is null || (person is { } user && !officer.IsLinkedTo(user)) || Officer.Of(officer, today)?.Has(Duty.Decide) != true)
        {
            return DueMoveRefusal.NotYours;
        }

        if (borrower?.Membership.Fund != officer.Membership.Fund || borrower.Loans.FirstOrDefault(one => one.Number == loan) is not { } book)
        {
            return DueMoveRefusal.NoSuchLoan;
        }

        return IsTied(officer, borrower, book) ? DueMoveRefusal.Tied : null;
    }

    /// <summary>Null: the day may be set.</summary>
    public static DueMoveRefusal? WhyNot(Loan loan, int number, DateOnly to, DateOnly today)
    {
        var schedule = loan.Schedule();
        if (schedule.FirstOrDefault(line => line.Number == number) is not { } line) { return DueMoveRefusal.NoSuchInstalment; }
        if (!line.Unpaid.IsPositive) { return DueMoveRefusal.AlreadyPaid; }
        if (to < today) { return DueMoveRefusal.InThePast; }
        if (to == line.Due) { return DueMoveRefusal.SameDay; }
        if (to > loan.Terms.DueOn(number).AddYears(YearsMax)) { return DueMoveRefusal.TooFar; }

        var isInOrder = schedule.All(other => other.Number == number || (other.Number < number ? other.Due <= to : other.Due >= to));
        return isInOrder ? null : DueMoveRefusal.OutOfOrder;
    }

    private static bool IsTied(Passbook officer, Passbook borrower, Loan loan) =>
        officer.Membership == borrower.Membership
        || loan.Guarantors.Contains(officer.Membership.Member)
        || (officer.Profile.Household is { Length: > 0 } household && household == borrower.Profile.Household);
}
