namespace LineBot.Simulator.Host;

/// <summary>Where a jump of the clock stops for the timers of the bot.</summary>
public class TimerStopsTests
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("0 10 * * * *", 2, 48)]
    [InlineData("0 10 * * * *", 90, (83 * 2) + (7 * 24))]
    [InlineData("0 5 1-10 * * *", 90, (83 * 2) + (7 * 10))]
    [InlineData("0 30 19 * * *", 90, 90)]
    public void An_hourly_timer_ticks_twice_a_day_while_the_end_is_far(string schedule, int days, int stops)
    {
        var ticking = CronSchedule.Parse(schedule);
        var (now, end, count) = (Start, Start.AddDays(days), 0);
        while (TimerStops.Next(ticking, ticking.Next(now), now, end) is { } stop && stop < end) { (now, count) = (stop, count + 1); }

        // The last tick that sees the end far away skips some hours of the week that follows.
        count.ShouldBeInRange(stops - 16, stops);
    }

    [Fact]
    public void A_timer_that_ticks_each_minute_stops_no_jump()
    {
        var ticking = CronSchedule.Parse("0 * * * * *");

        TimerStops.Next(ticking, ticking.Next(Start), Start, Start.AddDays(1)).ShouldBeNull();
    }
}
