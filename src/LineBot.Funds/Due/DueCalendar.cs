namespace LineBot.Funds.Due;

/// <summary>Turns the day of a contract into the day on which the fund collects. The contract itself never changes.</summary>
public sealed class DueCalendar(HolidayRule rule, bool weekendIsClosed, IEnumerable<DateOnly> holidays)
{
    /// <summary>How far a day can be moved at most: no run of holidays is longer.</summary>
    public const int ShiftMax = 14;

    private readonly HashSet<DateOnly> holidays = [.. holidays];

    /// <summary>Every day is a day of collection.</summary>
    public static DueCalendar Plain { get; } = new(HolidayRule.Same, weekendIsClosed: false, []);

    public bool IsHoliday(DateOnly day) => holidays.Contains(day);

    /// <summary>Whether the fund collects on a day.</summary>
    public bool IsOpen(DateOnly day) =>
        !IsHoliday(day) && !(weekendIsClosed && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day of collection. Where a fortnight holds no open day, the contract's own day stands.</summary>
    public DateOnly CollectedOn(DateOnly contract)
    {
        if (rule == HolidayRule.Same) { return contract; }

        var step = rule == HolidayRule.After ? 1 : -1;
        for (var moved = 0; moved <= ShiftMax; moved++)
        {
            var day = contract.AddDays(moved * step);
            if (IsOpen(day)) { return day; }
        }

        return contract;
    }
}
