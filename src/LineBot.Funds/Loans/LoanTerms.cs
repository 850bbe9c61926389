namespace LineBot.Funds.Loans;

/// <summary>What the contract says. Made only by <see cref="TryCreate"/>, so a schedule can always be drawn up from it.</summary>
public sealed record LoanTerms
{
    public const int InstalmentsMax = 600;

    private LoanTerms()
    {
    }

    public required Money Principal { get; init; }

    public required InterestRate Rate { get; init; }

    public required LoanMethod Method { get; init; }

    public required int Instalments { get; init; }

    public required LoanFrequency Every { get; init; }

    public required DateOnly DisbursedOn { get; init; }

    public required DateOnly FirstDueOn { get; init; }

    public static LoanTerms? TryCreate(
        Money principal,
        InterestRate rate,
        LoanMethod method,
        int instalments,
        LoanFrequency every,
        DateOnly disbursedOn,
        DateOnly firstDueOn,
        out LoanTermsFault fault)
    {
        fault = FaultIn(principal, instalments, every, disbursedOn, firstDueOn);
        return fault is not LoanTermsFault.None ? null : new LoanTerms
        {
            Principal = principal,
            Rate = rate,
            Method = method,
            Instalments = instalments,
            Every = every,
            DisbursedOn = disbursedOn,
            FirstDueOn = firstDueOn,
        };
    }

    /// <summary>Monthly dates are counted from the first one (31 Jan, 28 Feb, 31 Mar): a short month does not pull the rest forward.</summary>
    public DateOnly DueOn(int number) => Every switch
    {
        LoanFrequency.Month => FirstDueOn.AddMonths(number - 1),
        LoanFrequency.Week => FirstDueOn.AddDays(7 * (number - 1)),
        _ => FirstDueOn,
    };

    public override string ToString() => $"{Method}, {Instalments} × {Every}";

    private static LoanTermsFault FaultIn(
        Money principal, int instalments, LoanFrequency every, DateOnly disbursedOn, DateOnly firstDueOn)
    {
        if (!principal.IsPositive) { return LoanTermsFault.PrincipalNotPositive; }
        if (instalments is < 1 or > InstalmentsMax) { return LoanTermsFault.InstalmentsOutOfRange; }
        if (every == LoanFrequency.Lump && instalments != 1) { return LoanTermsFault.LumpWithSeveralInstalments; }
        return firstDueOn < disbursedOn ? LoanTermsFault.DueBeforeDisbursed : LoanTermsFault.None;
    }
}

/// <summary>Why terms are no terms, in the order they are looked at.</summary>
public enum LoanTermsFault
{
    None,
    PrincipalNotPositive,
    InstalmentsOutOfRange,
    LumpWithSeveralInstalments,
    DueBeforeDisbursed,
}
