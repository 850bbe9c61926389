namespace LineBot.Funds.Welfare;

/// <summary>How a fund counts rights to welfare, beside what its benefits say themselves.</summary>
public sealed record WelfareRules
{
    public static WelfareRules Default { get; } = new();

    /// <summary>The month in which the fund's year begins.</summary>
    public int YearStartsInMonth { get; init; } = 1;

    /// <summary>Whether the right holds on the last of the waiting days (day 180 of 180), or only on the day after.</summary>
    public bool LastWaitingDayCounts { get; init; } = true;

    /// <summary>The age from which old-age benefits are given.</summary>
    public int OldAgeFrom { get; init; } = 60;

    /// <summary>The year of a benefit that a day lies in: its first day, and the first day of the next.</summary>
    public (DateOnly From, DateOnly Until) YearOf(BenefitYear year, DateOnly day)
    {
        var month = year == BenefitYear.Calendar ? 1 : YearStartsInMonth;
        var from = new DateOnly(day.Month >= month ? day.Year : day.Year - 1, month, 1);
        return (from, from.AddYears(1));
    }
}
