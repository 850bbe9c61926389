namespace LineBot.Simulator;

/// <summary>One clock for LINE and the bot; it jumps forward and never back.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private Desk desk = null!;

    public async ValueTask InitializeAsync() => desk = await Desk.StartAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData("P3M", "2030-04-30T00:00:00Z")]
    [InlineData("P1D", "2030-02-01T00:00:00Z")]
    [InlineData("PT90S", "2030-01-31T00:01:30Z")]
    public async Task A_jump_goes_as_far_as_it_says(string advance, string to)
    {
        await desk.SimAsync("POST", "/clock", new { to = "2030-01-31T00:00:00Z", isFrozen = true });

        var clock = await desk.SimAsync("POST", "/clock", new { advance });

        ((DateTimeOffset)clock!["now"]!).ShouldBe(DateTimeOffset.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_jump_that_settles_goes_on_only_when_each_stop_has_come_to_its_end()
    {
        using var clock = new Clock.VirtualClock(TimeProvider.System);
        clock.StandAt(new(2030, 1, 31, 0, 0, 0, TimeSpan.Zero));
        var stops = new List<DateTimeOffset>();

        await clock.MoveAsync(clock.GetUtcNow().AddDays(3), token => Task.Run(() => stops.Add(clock.GetUtcNow()), token), Desk.Cancelled);

        stops.Select(stop => stop.Day).ShouldBe([1, 2, 3]);
        clock.GetUtcNow().Day.ShouldBe(3);
    }

    [Fact]
    public async Task The_clock_never_goes_back()
    {
        (await desk.TrySimAsync("POST", "/clock", new { to = "2001-01-01T00:00:00Z" })).Status.ShouldBe(400);
        (await desk.TrySimAsync("POST", "/clock", new { advance = "soon" })).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_frozen_clock_runs_on_from_where_it_stood()
    {
        await desk.SimAsync("POST", "/clock", new { to = "2030-01-31T00:00:00Z", isFrozen = true });

        var running = await desk.SimAsync("POST", "/clock", new { isFrozen = false });

        ((DateTimeOffset)running!["now"]!).ShouldBe(new(2030, 1, 31, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(5));
        ((bool)running["isFrozen"]!).ShouldBeFalse();
    }

    [Fact]
    public async Task Stateless_tokens_end_with_the_virtual_quarter_of_an_hour()
    {
        var info = await desk.SimAsync("GET", "/info");
        var form = $"grant_type=client_credentials&client_id={info!["channelId"]}&client_secret={Desk.Secret}";
        var token = (string)(await desk.LineAsync("POST", "/oauth2/v3/token", form, token: null)).Json["access_token"]!;
        (await desk.LineAsync("GET", "/v2/bot/info", token: token)).Status.ShouldBe(200);

        await desk.AdvanceAsync("PT16M");

        (await desk.LineAsync("GET", "/v2/bot/info", token: token)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_link_token_lives_ten_minutes()
    {
        var person = await desk.PersonAsync();
        var token = (string)(await desk.LineAsync("POST", $"/v2/bot/user/{person}/linkToken")).Json["linkToken"]!;

        await desk.AdvanceAsync("PT10M1S");

        (await desk.LineAsync("GET", $"/dialog/bot/accountLink?linkToken={token}&nonce=0123456789")).Text.ShouldContain("expired");
    }
}
