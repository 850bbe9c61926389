namespace LineBot.Simulator.Host;

/// <summary>
/// At which ticks of a timer a jump of the clock stops: at each of an hourly or rarer one, at none of a quicker one, which would make it endless.
/// While the end is more than a week away, an hourly timer gets two ticks a day, or three months would be two thousand.
/// </summary>
internal static class TimerStops
{
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly TimeSpan Far = TimeSpan.FromDays(7);
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    /// <summary>When a bot for people has something to do: in the morning, and at the end of the day; today or tomorrow.</summary>
    private static readonly int[] BusyHours = [9, 17, 24 + 9, 24 + 17];

    /// <param name="schedule">Of the timer.</param>
    /// <param name="next">The timer's next tick.</param>
    /// <param name="now">Where the clock stands.</param>
    /// <param name="end">Where the jump goes.</param>
    public static DateTimeOffset? Next(CronSchedule schedule, DateTimeOffset next, DateTimeOffset now, DateTimeOffset end)
    {
        var period = schedule.Next(next) - next;
        if (period < Hourly) { return null; }
        return period < Daily && end - now > Far ? Busy(schedule, next) : next;
    }

    private static DateTimeOffset Busy(CronSchedule schedule, DateTimeOffset next)
    {
        var midnight = new DateTimeOffset(next.ToOffset(Bangkok).Date, Bangkok);
        return BusyHours.Select(hour => schedule.Next(midnight.AddHours(hour).AddTicks(-1))).First(tick => tick >= next);
    }
}
