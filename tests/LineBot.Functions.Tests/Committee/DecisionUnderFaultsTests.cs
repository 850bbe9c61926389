using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using LineBot.Functions.Running;
using LineBot.Functions.Welfare;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Pictures;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Committee;

/// <summary>
/// The vote that ends a matter, and its payment, while each call to storage fails in turn or the process dies there: one decision, one
/// payment under one receipt, and the member hears of each once.
/// </summary>
public sealed class DecisionUnderFaultsTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const int PointsMax = 60;

    private static readonly MemberNumber Chair = MemberNumber.Parse("0002");

    private Handler handler = null!;
    private FloodedFund fund = null!;
    private ClaimNumber claim;
    private int callsBefore;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IClaims Claims => handler.Part<IClaims>();

    public async ValueTask InitializeAsync() => handler = await Handler.StartRealAsync(azurite);

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Theory]
    [InlineData(StorageFault.Busy)]
    [InlineData(StorageFault.AnswerLost)]
    public Task A_vote_whichever_call_to_storage_fails_once(StorageFault fault) =>
        AtEachPointAsync(ReadyToVoteAsync, ShouldBeDecidedAsync, (call, point) => call == point ? fault : null);

    [Fact]
    public Task A_vote_at_whichever_call_the_process_dies() =>
        AtEachPointAsync(ReadyToVoteAsync, ShouldBeDecidedAsync, (call, point) => call >= point ? StorageFault.Down : null);

    [Theory]
    [InlineData(StorageFault.Busy)]
    [InlineData(StorageFault.AnswerLost)]
    public Task A_payment_whichever_call_to_storage_fails_once(StorageFault fault) =>
        AtEachPointAsync(ReadyToPayAsync, ShouldBePaidAsync, (call, point) => call == point ? fault : null);

    [Fact]
    public Task A_payment_at_whichever_call_the_process_dies() =>
        AtEachPointAsync(ReadyToPayAsync, ShouldBePaidAsync, (call, point) => call >= point ? StorageFault.Down : null);

    private async Task AtEachPointAsync(Func<Task<string>> prepareAsync, Func<Task> checkAsync, Func<int, int, StorageFault?> faultOf)
    {
        for (var point = 1; point <= PointsMax; point++)
        {
            var officer = await prepareAsync();
            callsBefore = handler.Line.Calls.Count;
            var calls = 0;
            handler.Storage.Fault = _ => faultOf(Interlocked.Increment(ref calls), point);
            var yes = WebhookBodies.Text(officer, "ใช่");
            var answer = await handler.ReceiveAsync(yes);
            handler.Storage.Fault = _ => null;
            if (answer != HttpStatusCode.OK) { (await handler.ReceiveAsync(yes)).ShouldBe(HttpStatusCode.OK); }   // LINE delivers it again.
            await ComeBackAsync();
            await handler.DrainAsync(QueueNames.LinePushes);

            await checkAsync();
            if (calls < point)
            {
                point.ShouldBeGreaterThan(8, "Nearly nothing was called.");
                TestContext.Current.TestOutputHelper?.WriteLine($"{point - 1} points");
                return;
            }
        }

        throw new ShouldAssertException("There are more calls than points that were tried.");
    }

    /// <summary>The chair is asked whether the vote that ends the matter is meant.</summary>
    private async Task<string> ReadyToVoteAsync()
    {
        await HandInAsync();
        await DoAsync(WebhookBodies.Postback(fund.Chair, $"claim-vote/{fund.Fund}/{claim}/for"));
        return fund.Chair;
    }

    /// <summary>The cashier is asked whether the money was handed over.</summary>
    private async Task<string> ReadyToPayAsync()
    {
        await HandInAsync();
        var vote = new ClaimCommand.CastVote(new(Chair, LineUserId.Parse(fund.Chair)), Ballot.For);
        (await Claims.ApplyAsync(fund.Fund, claim, vote, CommandKey.Parse($"{fund.Fund}/vote"), Token)).ShouldBeOfType<ClaimOutcome.Done>();
        var message = RandomNumberGenerator.GetInt32(int.MaxValue).ToString(CultureInfo.InvariantCulture);
        handler.Line.Contents.Answer(message, ContentAnswer.Of(SamplePictures.FromCamera()));
        await DoAsync(WebhookBodies.Postback(fund.Cashier, $"claim-pay/{fund.Fund}/{claim}"));
        await DoAsync(WebhookBodies.Text(fund.Cashier, "เงินสด"));
        await DoAsync(WebhookBodies.Photo(fund.Cashier, message));
        return fund.Cashier;
    }

    private async Task HandInAsync()
    {
        fund = await FloodedFund.OpenAsync(azurite, Token);
        var application = new ClaimApplication
        {
            Member = fund.Membership,
            By = new(FloodedFund.Number, LineUserId.Parse(fund.Member)),
            Benefit = "flood",
            Event = ClaimedEvent.On(ThaiDay.Of(TimeProvider.System.GetUtcNow()).AddDays(-1), ForWhom.Self),
            Shown = Money.FromBaht(500),
        };
        var outcome = await Claims.SubmitAsync(application, CommandKey.Parse($"{fund.Fund}/claim"), Token);
        claim = outcome.ShouldBeOfType<ClaimOutcome.Done>().Claim.Number;
    }

    private async Task DoAsync(string happened)
    {
        (await handler.ReceiveAsync(happened)).ShouldBe(HttpStatusCode.OK);
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

    private async Task ShouldBeDecidedAsync()
    {
        var decided = (await Claims.ReadAsync(fund.Fund, claim, Token)).ShouldNotBeNull();
        decided.Status.ShouldBe(ClaimStatus.Approved);
        decided.Closing.ShouldNotBeNull().Minutes.Item.ShouldBe(1);
        await ShouldHaveHappenedAsync(ClaimEventKind.Submitted, ClaimEventKind.Voted, ClaimEventKind.Approved);
        PushesTo(fund.Member).ShouldBe(1);
        PushesTo(fund.Cashier).ShouldBe(1);
    }

    private async Task ShouldBePaidAsync()
    {
        var paid = (await Claims.ReadAsync(fund.Fund, claim, Token)).ShouldNotBeNull();
        paid.Payment.ShouldNotBeNull().Receipt.Value.ShouldBe("P-0001");
        await ShouldHaveHappenedAsync(ClaimEventKind.Submitted, ClaimEventKind.Voted, ClaimEventKind.Approved, ClaimEventKind.Paid);
        PushesTo(fund.Member).ShouldBe(1);
    }

    private async Task ShouldHaveHappenedAsync(params IReadOnlyList<ClaimEventKind> kinds) =>
        (await Claims.HistoryAsync(fund.Fund, claim, Token)).Select(happened => happened.Kind).ShouldBe(kinds);

    private int PushesTo(string person) => handler.Line.Calls.Skip(callsBefore)
        .Count(call => call.Accepted && call.Body.TryGetProperty("to", out var to) && to.GetString() == person);
}
