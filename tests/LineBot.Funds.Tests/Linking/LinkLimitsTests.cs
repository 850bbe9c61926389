namespace LineBot.Funds.Linking;

public class LinkLimitsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 15)]
    [InlineData(6, 30)]
    [InlineData(7, 60)]
    [InlineData(11, 960)]
    [InlineData(12, 1_440)]
    [InlineData(5_000, 1_440)]
    public void Who_keeps_failing_waits_longer_and_a_day_at_most(int failures, int minutes) =>
        LinkLimits.LockedUntil(failures, Noon).ShouldBe(minutes == 0 ? null : Noon.AddMinutes(minutes));
}
