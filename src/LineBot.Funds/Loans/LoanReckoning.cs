namespace LineBot.Funds.Loans;

/// <summary>What a loan's paid sums mean on its schedule, and where that leaves it on a day.</summary>
internal static class LoanReckoning
{
    /// <summary>The contract's lines with the payments on them: principal and interest each fill from the oldest.</summary>
    public static IReadOnlyList<Instalment> ScheduleOf(Loan loan)
    {
        var lines = LoanSchedule.Of(loan.Terms).ToArray();
        LetGo(lines, loan.WaivedInterest);
        var principal = loan.PaidPrincipal;
        var interest = loan.PaidInterest;
        for (var i = 0; i < lines.Length; i++)
        {
            var paid = lines[i] with
            {
                Due = loan.DueOn(lines[i].Number),
                PaidPrincipal = Money.Min(principal, lines[i].Principal),
                PaidInterest = Money.Min(interest, lines[i].Interest),
            };
            principal -= paid.PaidPrincipal;
            interest -= paid.PaidInterest;
            lines[i] = paid;
        }

        return lines;
    }

    public static LoanStanding StandingOf(Loan loan, DateOnly on)
    {
        var schedule = ScheduleOf(loan);
        var late = schedule.Where(line => line.Due < on && line.Unpaid.IsPositive).ToList();
        var next = schedule.FirstOrDefault(line => line.Due >= on && line.Unpaid.IsPositive);
        var interest = Loans.PayOff.InterestTo(on, loan, schedule);
        return new()
        {
            On = on,
            OutstandingPrincipal = loan.OutstandingPrincipal,
            Arrears = late.Aggregate(Money.Zero, (sum, line) => sum + line.Unpaid),
            LateSince = late.FirstOrDefault()?.Due,
            NextDue = next is null ? null : new(next.Number, next.Due, next.Unpaid),
            InterestSoFar = interest,
            InterestPaid = loan.PaidInterest,
            PrincipalPaid = loan.PaidPrincipal,
            PayOff = Loans.PayOff.Of(loan, interest),
            InstalmentsLeft = schedule.Count(line => line.Unpaid.IsPositive),
        };
    }

    /// <summary>Interest let go by an early pay-off is the interest of the last instalments.</summary>
    private static void LetGo(Instalment[] lines, Money waived)
    {
        for (var i = lines.Length - 1; i >= 0 && waived.IsPositive; i--)
        {
            var part = Money.Min(waived, lines[i].Interest);
            lines[i] = lines[i] with { Interest = lines[i].Interest - part };
            waived -= part;
        }
    }
}
