namespace LineBot.Funds.Loans;

/// <summary>
/// What it takes to close a loan on a day: the principal still out, and the interest that has run by then and is not paid.
/// Where interest runs on the balance, the current period counts by its days (actual/365), and never more than the contract
/// asks for the whole period. A flat loan charges every period that has begun in full and lets go of those that have not:
/// the borrower keeps what was not used, the fund what was agreed for the running period.
/// Late principal earns nothing extra, because there is no late fee without a rule; interest paid ahead counts as paid,
/// but is not handed back.
/// </summary>
public static class PayOff
{
    internal static Money Of(Loan loan, Money interestToDay) =>
        loan.OutstandingPrincipal + Money.Max(Money.Zero, interestToDay - loan.PaidInterest);

    /// <summary>The interest that has run by the end of the day, paid or not.</summary>
    internal static Money InterestTo(DateOnly day, Loan loan, IReadOnlyList<Instalment> schedule)
    {
        var interest = Money.Zero;
        var start = loan.Terms.DisbursedOn;
        foreach (var line in schedule)
        {
            // Interest runs by the contract: a day that was moved gives time, and neither adds nor takes money.
            var due = loan.Terms.DueOn(line.Number);
            interest += due <= day ? line.Interest : Running(line, start, day, loan, schedule);
            start = due;
        }

        return interest;
    }

    private static Money Running(Instalment line, DateOnly start, DateOnly day, Loan loan, IReadOnlyList<Instalment> schedule)
    {
        if (day <= start) { return Money.Zero; }
        if (loan.Terms.Method == LoanMethod.Flat) { return line.Interest; }

        var planned = schedule.Skip(line.Number - 1).Aggregate(Money.Zero, (sum, later) => sum + later.Principal);
        var principal = Money.Min(planned, loan.OutstandingPrincipal);
        return Money.Min(line.Interest, Interest.ForDays(principal, loan.Terms.Rate, day.DayNumber - start.DayNumber));
    }
}
