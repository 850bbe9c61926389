using System.Globalization;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Host;

/// <summary>Six fields, read as NCRONTAB does.</summary>
public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("0 0 1 * * *", "2026-01-01T00:59:59Z", "2026-01-01T01:00:00Z")]
    [InlineData("0 0 1 * * *", "2026-01-01T01:00:00Z", "2026-01-02T01:00:00Z")]
    [InlineData("0 */5 * * * *", "2026-01-01T00:04:59Z", "2026-01-01T00:05:00Z")]
    [InlineData("30 0/20 * * * *", "2026-01-01T00:20:31Z", "2026-01-01T00:40:30Z")]
    [InlineData("0 0 9-17 * * MON-FRI", "2026-01-02T17:30:00Z", "2026-01-05T09:00:00Z")]
    [InlineData("0 0 0 31 * *", "2026-01-31T12:00:00Z", "2026-03-31T00:00:00Z")]
    [InlineData("0 0 0 29 FEB *", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 0 * * 7", "2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z")]
    [InlineData("15,45 0 0 1 1,7 *", "2026-01-01T00:00:45Z", "2026-07-01T00:00:15Z")]
    public void The_next_moment_is_the_first_that_fits(string schedule, string after, string next) =>
        CronSchedule.Parse(schedule).Next(At(after)).ShouldBe(At(next));

    [Theory]
    [InlineData("* * * * *")]
    [InlineData("0 0 25 * * *")]
    [InlineData("0 0 x * * *")]
    [InlineData("00:05:00")]
    public void What_cannot_be_read_is_said_in_one_sentence(string schedule) =>
        Should.Throw<StartException>(() => CronSchedule.Parse(schedule)).Message.ShouldContain(schedule);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
