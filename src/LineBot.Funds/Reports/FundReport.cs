using LineBot.Funds.Ledger;

namespace LineBot.Funds.Reports;

/// <summary>What a fund has to show for a month or a year: no names, sums only. Every line closes: brought forward + in − out = carried forward.</summary>
public sealed record FundReport(FundProfile Fund, ReportPeriod Period)
{
    /// <summary>Active members as the register stands now, and how many of them came in the period.</summary>
    public required int Members { get; init; }

    public required int Joined { get; init; }

    /// <summary>By kind of account; what is held in kind by its unit.</summary>
    public required IReadOnlyList<SavingsLine> Savings { get; init; }

    public required LoansLine Loans { get; init; }

    public required IReadOnlyList<PotLine> Pots { get; init; }

    /// <summary>Welfare paid in the period, by benefit.</summary>
    public required IReadOnlyList<WelfareLine> Welfare { get; init; }

    public override string ToString() => $"report of {Fund.Id}, {Period}";
}

/// <summary>Both days count.</summary>
public readonly record struct ReportPeriod(DateOnly From, DateOnly To)
{
    public static ReportPeriod Month(int year, int month) => new(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    public static ReportPeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public bool Holds(DateOnly day) => From <= day && day <= To;

    public override string ToString() => $"{From:O}–{To:O}";
}

/// <summary>A sum that moved. Units instead of satang where something is held in kind.</summary>
public readonly record struct Movement(Money BroughtForward, Money In, Money Out)
{
    public Money CarriedForward => BroughtForward + In - Out;

    /// <summary>What happened before the period is brought forward; what happens after it does not count.</summary>
    public Movement With(DateOnly day, Money change, ReportPeriod period)
    {
        if (day < period.From) { return this with { BroughtForward = BroughtForward + change }; }
        if (!period.Holds(day)) { return this; }
        return change.IsNegative ? this with { Out = Out - change } : this with { In = In + change };
    }
}

/// <summary>All accounts of a kind. Unit: what is counted where it is not baht.</summary>
public sealed record SavingsLine(AccountKind Kind, string? Unit, int Accounts, Movement Movement);

/// <summary>All loans: the principal out, what was lent and paid back, and the interest that came in.</summary>
/// <param name="Arrears">As the books stand now: what is late is not told for the past.</param>
public sealed record LoansLine(int Open, Movement Principal, Money Interest, Money Arrears);

/// <summary>One pot. Null: the fund does not count it.</summary>
public sealed record PotLine(string Name, Movement? Movement, Money Paid);

/// <summary>One benefit.</summary>
public sealed record WelfareLine(string Benefit, int Claims, Money Paid);
