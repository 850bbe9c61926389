using System.Net;
using LineBot.Functions.Running;
using LineBot.Funds.Welfare;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Welfare;

/// <summary>
/// A yes to a claim while storage or LINE fails, or the process dies, at each point in turn: there is one claim for each yes, its number
/// reaches the member, and the chair hears of it once.
/// </summary>
public sealed class ClaimUnderFaultsTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const int PointsMax = 40;

    private Handler handler = null!;
    private FloodedFund fund = null!;
    private int callsBefore;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => handler = await Handler.StartRealAsync(azurite);

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Theory]
    [InlineData(StorageFault.Busy)]
    [InlineData(StorageFault.Down)]
    [InlineData(StorageFault.AnswerLost)]
    public async Task Whichever_call_to_storage_fails_once(StorageFault fault) => await AtEachPointAsync((call, point) => call == point ? fault : null);

    [Fact]
    public async Task At_whichever_call_the_process_dies() =>
        // Dead after the answer and before its mark: the number is rather said twice than never.
        await AtEachPointAsync((call, point) => call >= point ? StorageFault.Down : null, seenMost: 2);

    [Theory]
    [InlineData(LineFault.Broken, 1)]
    [InlineData(LineFault.ServerError, 1)]
    [InlineData(LineFault.RateLimited, 1)]
    [InlineData(LineFault.Refused, 1)]
    [InlineData(LineFault.AcceptedButLost, 2)]          // LINE did not say that it took it, and a number must arrive.
    [InlineData(LineFault.AcceptedButServerError, 2)]
    public async Task However_LINE_takes_the_answer(LineFault fault, int seen)
    {
        await AskAsync();
        handler.Line.Next(fault);

        await SaySafelyAsync("ใช่");
        await handler.DrainAsync(QueueNames.LinePushes);

        await ShouldStandAsync(seen, seen);
    }

    private async Task AtEachPointAsync(Func<int, int, StorageFault?> faultOf, int seenMost = 1)
    {
        for (var point = 1; point <= PointsMax; point++)
        {
            await AskAsync();
            var calls = 0;
            handler.Storage.Fault = _ => faultOf(Interlocked.Increment(ref calls), point);
            var yes = WebhookBodies.Text(fund.Member, "ใช่");
            var answer = await handler.ReceiveAsync(yes);
            handler.Storage.Fault = _ => null;
            if (answer != HttpStatusCode.OK) { (await handler.ReceiveAsync(yes)).ShouldBe(HttpStatusCode.OK); }   // LINE delivers it again.
            await ComeBackAsync();
            await handler.DrainAsync(QueueNames.LinePushes);

            await ShouldStandAsync(1, seenMost);
            if (calls < point)
            {
                point.ShouldBeGreaterThan(8, "Nearly nothing was called.");
                TestContext.Current.TestOutputHelper?.WriteLine($"{point - 1} points");
                return;
            }
        }

        throw new ShouldAssertException("There are more calls than points that were tried.");
    }

    /// <summary>Somebody new, in a fund of her own, is asked for her yes.</summary>
    private async Task AskAsync()
    {
        fund = await FloodedFund.OpenAsync(azurite, Token);
        await SaySafelyAsync("น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย");
        callsBefore = handler.Line.Calls.Count;
    }

    private async Task SaySafelyAsync(string words)
    {
        (await handler.ReceiveAsync(WebhookBodies.Text(fund.Member, words))).ShouldBe(HttpStatusCode.OK);
        await ComeBackAsync();
    }

    /// <summary>The safety copy comes into sight: what was done stays, what was not is done now.</summary>
    private async Task ComeBackAsync()
    {
        for (var attempt = 1; await handler.BringAsync(QueueNames.LineEvents, handler.KeptCopies[^1]) != HttpStatusCode.OK; attempt++)
        {
            attempt.ShouldBeLessThan(10);
        }
    }

    private async Task ShouldStandAsync(int seenLeast, int seenMost)
    {
        var claim = (await handler.Part<IClaims>().OfMemberAsync(fund.Membership, Token)).ShouldHaveSingleItem();
        claim.Number.Serial.ShouldBe(1);

        var calls = handler.Line.Calls.Skip(callsBefore).Where(call => call.Accepted).ToList();
        calls.Count(call => call.Texts.Any(text => text.Contains($"เลขที่ {claim.Number}", StringComparison.Ordinal))).ShouldBeInRange(seenLeast, seenMost);
        calls.Count(call => call.Body.TryGetProperty("to", out var to) && to.GetString() == fund.Chair).ShouldBe(1);
    }
}
