using System.Text;
using LineBot.Functions.Running;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Ledger;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Broadcasts;

/// <summary>An announcement, from an officer's yes to everybody's telephone: nobody gets it twice, nobody is left out.</summary>
public sealed class BroadcastWayTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const int PointsMax = 60;

    private Handler handler = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        handler = await Handler.StartRealAsync(azurite);
        handler.TurnClockTo(At(10));
    }

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Fact]
    public async Task Many_get_it_in_as_few_calls_as_LINE_allows()
    {
        var fund = await AnnouncingFund.FoundAsync(azurite, 1_100);
        await fund.RefuseNewsAsync(fund.Users[7]);
        await WakeAsync();

        var broadcast = await fund.AnnounceAsync(handler);
        await handler.DrainAsync(QueueNames.LinePushes);
        await WakeAsync();

        handler.Line.Multicasts.Select(call => call.Body.GetProperty("to").GetArrayLength()).Order().ShouldBe([99, 500, 500]);
        Told().ShouldBe(fund.Users.Except([fund.Users[7]]).Order());
        handler.Line.Pushes.ShouldBeEmpty();
        var kept = await KeptAsync(broadcast);
        (kept.State, kept.Recipients, kept.Arrived, kept.NotArrived).ShouldBe((BroadcastState.Sent, 1_099, 1_099, 0));
    }

    [Fact]
    public async Task A_lost_answer_when_the_recipients_are_fixed_makes_nobody_wait_for_the_timer()
    {
        var fund = await AnnouncingFund.FoundAsync(azurite, 30);
        var begun = 0;
        handler.Storage.Fault = call => Encoding.UTF8.GetString(call.Body.Span).Contains("part:", StringComparison.Ordinal) && Interlocked.Exchange(ref begun, 1) == 0
            ? StorageFault.AnswerLost
            : null;

        var broadcast = await fund.AnnounceAsync(handler);
        await handler.DrainAsync(QueueNames.LinePushes);

        Told().ShouldBe(fund.Users.Order());
        (await KeptAsync(broadcast)).State.ShouldBe(BroadcastState.Sent);
    }

    [Theory]
    [InlineData(LineFault.AcceptedButLost)]
    [InlineData(LineFault.AcceptedButServerError)]
    [InlineData(LineFault.ServerError)]
    [InlineData(LineFault.Broken)]
    [InlineData(LineFault.RateLimited)]
    public async Task Whatever_LINE_does_with_a_call_everybody_gets_it_once(LineFault fault)
    {
        var fund = await AnnouncingFund.FoundAsync(azurite, 30);
        handler.Line.Next(fault, fault);

        var broadcast = await fund.AnnounceAsync(handler);
        await handler.DrainAsync(QueueNames.LinePushes);

        Told().ShouldBe(fund.Users.Order());
        (await KeptAsync(broadcast)).Arrived.ShouldBe(30);
    }

    [Fact]
    public async Task A_multicast_that_LINE_refuses_goes_person_by_person_for_good()
    {
        var fund = await AnnouncingFund.FoundAsync(azurite, 40);
        handler.Line.TakesMulticast = _ => false;
        var pushes = 0;
        handler.Line.Weather = () => Interlocked.Increment(ref pushes) == 20 ? LineFault.AcceptedButLost : null;

        var broadcast = await fund.AnnounceAsync(handler);
        await OnceAsync();   // Its recipients are fixed.
        await OnceAsync();   // The multicast is refused; of the pushes one is not answered, so the part comes again.
        handler.Line.TakesMulticast = _ => true;
        await handler.DrainAsync(QueueNames.LinePushes);

        handler.Line.Multicasts.ShouldBeEmpty();
        Told().ShouldBe(fund.Users.Order());
        (await KeptAsync(broadcast)).Arrived.ShouldBe(40);
    }

    [Theory]
    [InlineData(StorageFault.Down)]
    [InlineData(StorageFault.AnswerLost)]
    public async Task At_whichever_call_to_storage_the_process_dies_everybody_gets_it_once(StorageFault fault)
    {
        for (var point = 1; point <= PointsMax; point++)
        {
            var fund = await AnnouncingFund.FoundAsync(azurite, 3);
            var broadcast = await fund.AnnounceAsync(handler);
            var (calls, before) = (0, handler.Line.Multicasts.Count);
            handler.Storage.Fault = call => call.Service == "table" && Interlocked.Increment(ref calls) >= point ? fault : null;
            await OnceAsync();
            await OnceAsync();
            handler.Storage.Fault = _ => null;
            var isThrough = calls < point;

            await handler.DrainAsync(QueueNames.LinePushes);
            await WakeAsync();

            handler.Line.Multicasts.Skip(before).SelectMany(Recipients).Order().ShouldBe(fund.Users.Order(), $"at call {point}");
            (await KeptAsync(broadcast)).State.ShouldBe(BroadcastState.Sent, $"at call {point}");
            if (isThrough) { return; }
        }

        Assert.Fail("An announcement takes more calls than this test expects.");
    }

    [Fact]
    public async Task At_night_it_waits_and_can_still_be_called_off()
    {
        var (fund, other) = (await AnnouncingFund.FoundAsync(azurite, 3), await AnnouncingFund.FoundAsync(azurite, 3));
        handler.TurnClockTo(At(21));
        var (goes, stays) = (await fund.AnnounceAsync(handler), await other.AnnounceAsync(handler));
        await handler.DrainAsync(QueueNames.LinePushes);
        await WakeAsync();
        handler.Line.Multicasts.ShouldBeEmpty();

        (await handler.Part<IBroadcasts>().CancelAsync(new(other.Chair, null, stays.Number, CommandKey.Parse($"{other.Fund}/off")), Token)).ShouldBeOfType<BroadcastOutcome.Done>();
        handler.TurnClockTo(At(8).AddDays(1));
        await WakeAsync();

        Told().ShouldBe(fund.Users.Order());
        ((await KeptAsync(goes)).State, (await KeptAsync(stays)).State).ShouldBe((BroadcastState.Sent, BroadcastState.Cancelled));
    }

    [Fact]
    public async Task Where_the_months_messages_do_not_suffice_nobody_is_told_and_it_says_so()
    {
        var fund = await AnnouncingFund.FoundAsync(azurite, 30);
        handler.Line.Quota = (100, 90);

        var broadcast = await fund.AnnounceAsync(handler);
        await handler.DrainAsync(QueueNames.LinePushes);

        handler.Line.Multicasts.ShouldBeEmpty();
        ((await KeptAsync(broadcast)).State, (await KeptAsync(broadcast)).NotArrived).ShouldBe((BroadcastState.Stopped, 30));
    }

    private static DateTimeOffset At(int hour) => new(2026, 12, 2, hour, 0, 0, TimeSpan.FromHours(7));

    private static IEnumerable<string> Recipients(LineCall call) => call.Path.EndsWith("multicast", StringComparison.Ordinal)
        ? call.Body.GetProperty("to").EnumerateArray().Select(user => user.GetString()!)
        : [call.Body.GetProperty("to").GetString()!];

    private IEnumerable<string> Told() => handler.Line.Multicasts.Concat(handler.Line.Pushes).SelectMany(Recipients).Order();

    private async Task<Broadcast> KeptAsync(Broadcast broadcast) => (await handler.Part<IBroadcasts>().ReadAsync(broadcast.Fund, broadcast.Number, Token))!;

    private async Task WakeAsync()
    {
        await handler.TickAsync("morning");
        await handler.DrainAsync(QueueNames.LinePushes);
    }

    /// <summary>Each message that waits is brought once; what fails waits again.</summary>
    private async Task OnceAsync()
    {
        foreach (var message in await handler.TakeAsync(QueueNames.LinePushes))
        {
            if (await handler.BringAsync(QueueNames.LinePushes, message.Body) != System.Net.HttpStatusCode.OK) { await handler.PutAgainAsync(QueueNames.LinePushes, message); }
        }
    }
}
