using Microsoft.AspNetCore.Http;

namespace LineBot.Functions.Clock;

public class BotClockTests
{
    private static readonly DateTimeOffset Songkran = new(2030, 4, 13, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2030-04-13T09:00:00+07:00")]
    [InlineData("2030-04-13T02:00:00Z")]
    [InlineData("2030-04-13T02:00:00")]
    public void On_a_desk_the_simulator_turns_it(string now)
    {
        var clock = new BotClock(mayBeTurned: true);

        clock.Follow(Saying(now));

        (clock.GetUtcNow() - Songkran).ShouldBeLessThan(TimeSpan.FromMinutes(1));
        clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(Songkran);
    }

    [Fact]
    public void Anywhere_else_nobody_does()
    {
        var clock = new BotClock(mayBeTurned: false);

        clock.Follow(Saying("2030-04-13T02:00:00Z"));

        (TimeProvider.System.GetUtcNow() - clock.GetUtcNow()).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("พรุ่งนี้")]
    public void What_is_no_time_changes_nothing(string now)
    {
        var clock = new BotClock(mayBeTurned: true);

        clock.Follow(Saying(now));

        (TimeProvider.System.GetUtcNow() - clock.GetUtcNow()).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    private static HttpRequest Saying(string now)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers["x-sim-now"] = now;
        return request;
    }
}
