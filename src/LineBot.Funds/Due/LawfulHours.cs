namespace LineBot.Funds.Due;

/// <summary>
/// When a debtor may be contacted: from eight, until eight in the evening on a working day and until six on other days
/// (Debt Collection Act 2558). A friendly word before the day keeps the same hours.
/// </summary>
public static class LawfulHours
{
    public static readonly TimeOnly Begin = new(8, 0);

    public static readonly TimeOnly EndOnWorkingDays = new(20, 0);

    public static readonly TimeOnly EndOnFreeDays = new(18, 0);

    /// <param name="isHoliday">A public holiday; weekends are known.</param>
    public static bool Allow(DateOnly day, TimeOnly time, bool isHoliday) => time >= Begin && time < End(day, isHoliday);

    public static TimeOnly End(DateOnly day, bool isHoliday) =>
        isHoliday || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? EndOnFreeDays : EndOnWorkingDays;
}
