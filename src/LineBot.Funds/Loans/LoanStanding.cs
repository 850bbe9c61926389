namespace LineBot.Funds.Loans;

/// <summary>Where a loan stands on a day.</summary>
public sealed record LoanStanding
{
    public required DateOnly On { get; init; }

    public required Money OutstandingPrincipal { get; init; }

    /// <summary>What fell due before the day and is unpaid; what is due today is not late.</summary>
    public required Money Arrears { get; init; }

    /// <summary>The oldest instalment behind the arrears.</summary>
    public DateOnly? LateSince { get; init; }

    /// <summary>The first instalment due on the day or later that is not fully paid, with what is left of it.</summary>
    public NextDue? NextDue { get; init; }

    /// <summary>What to bring on this day: all that is late and what is due today; where there is neither, the next instalment.</summary>
    public Money ToPay => Arrears + DueToday is { IsPositive: true } asked ? asked : NextDue?.Amount ?? Money.Zero;

    /// <summary>Interest that has run to the day, paid or not.</summary>
    public required Money InterestSoFar { get; init; }

    public required Money InterestPaid { get; init; }

    public required Money PrincipalPaid { get; init; }

    /// <summary>What closes the loan on this day; <see cref="PayOff"/> says how it is reckoned.</summary>
    public required Money PayOff { get; init; }

    public required int InstalmentsLeft { get; init; }

    public bool IsClosed => InstalmentsLeft == 0;

    private Money DueToday => NextDue is { } next && next.Date == On ? next.Amount : Money.Zero;

    public override string ToString() => IsClosed ? "closed" : "open";
}

/// <summary>The next instalment: its number, its day and what is left to pay of it.</summary>
public sealed record NextDue(int Number, DateOnly Date, Money Amount);
