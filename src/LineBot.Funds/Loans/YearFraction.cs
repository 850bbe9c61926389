namespace LineBot.Funds.Loans;

/// <summary>A part of a year, kept exact.</summary>
public readonly record struct YearFraction(int Numerator, int Denominator)
{
    public static YearFraction Month => new(1, 12);

    public static YearFraction Week => new(1, 52);

    /// <summary>Whole months count /12; where the days of the month do not meet, all days count /365.</summary>
    public static YearFraction Between(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) == to
            ? new(months, 12)
            : new(to.DayNumber - from.DayNumber, Interest.DaysOfYear);
    }

    public YearFraction Times(int count) => this with { Numerator = Numerator * count };
}
