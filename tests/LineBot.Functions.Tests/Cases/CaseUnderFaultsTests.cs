using System.Net;
using LineBot.Functions.Running;
using LineBot.Funds.Cases;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Cases;

/// <summary>
/// The yes to a report, and the payment of help, while each call to storage fails in turn or the process dies there: one case, one posting,
/// and everybody who has to hear of it hears once.
/// </summary>
public sealed class CaseUnderFaultsTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const int PointsMax = 60;

    private Handler handler = null!;
    private ReportedHouse house = null!;
    private int callsBefore;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => handler = await Handler.StartRealAsync(azurite);

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Theory]
    [InlineData(StorageFault.Busy)]
    [InlineData(StorageFault.Down)]
    [InlineData(StorageFault.AnswerLost)]
    public Task A_report_whichever_call_to_storage_fails_once(StorageFault fault) =>
        AtEachPointAsync(ReadyToReportAsync, "ยินยอม", () => ShouldBeReportedAsync(1), (call, point) => call == point ? fault : null);

    [Fact]
    public Task A_report_at_whichever_call_the_process_dies() =>
        // Dead after the answer and before its mark: the number is rather said twice than never.
        AtEachPointAsync(ReadyToReportAsync, "ยินยอม", () => ShouldBeReportedAsync(2), (call, point) => call >= point ? StorageFault.Down : null);

    [Theory]
    [InlineData(StorageFault.Busy)]
    [InlineData(StorageFault.Down)]
    [InlineData(StorageFault.AnswerLost)]
    public Task A_payment_whichever_call_to_storage_fails_once(StorageFault fault) =>
        AtEachPointAsync(ReadyToPayAsync, "ใช่", ShouldBePaidAsync, (call, point) => call == point ? fault : null);

    [Fact]
    public Task A_payment_at_whichever_call_the_process_dies() =>
        AtEachPointAsync(ReadyToPayAsync, "ใช่", ShouldBePaidAsync, (call, point) => call >= point ? StorageFault.Down : null);

    [Theory]
    [InlineData(LineFault.Refused, 1)]
    [InlineData(LineFault.QuotaReached, 1)]
    [InlineData(LineFault.AcceptedButLost, 0)]
    public async Task A_reporter_whom_no_push_reaches_stops_nobody(LineFault fault, int laidAside)
    {
        house = await ReportedHouse.FindAsync(handler, azurite);
        await house.ReportAsync();

        await house.DoAsync(WebhookBodies.Postback(house.Fund.Chair, house.Data("case-take")));
        handler.Line.Next(fault);
        await handler.DrainAsync(QueueNames.LinePushes);

        await handler.LeftAsync(QueueNames.LineEvents, 0);
        await handler.LeftAsync(QueueNames.LinePushes, 0);
        await handler.LeftAsync(QueueNames.PoisonOf(QueueNames.LinePushes), laidAside);
        (await house.HistoryAsync()).ShouldBe([CaseEventKind.Reported, CaseEventKind.Taken]);

        callsBefore = handler.Line.Calls.Count;
        await house.DoAsync(WebhookBodies.Postback(house.Fund.Chair, house.Data("case-refer")));
        await house.DoAsync(WebhookBodies.Text(house.Fund.Chair, "อบต./เทศบาล"));
        await handler.DrainAsync(QueueNames.LinePushes);
        (await house.HistoryAsync()).ShouldBe([CaseEventKind.Reported, CaseEventKind.Taken, CaseEventKind.Referred]);
        PushesTo(house.Fund.Member).ShouldBe(1);
    }

    [Fact]
    public async Task A_picture_that_its_reporter_takes_back_is_gone_from_the_case_and_behind_every_link()
    {
        house = await ReportedHouse.FindAsync(handler, azurite);
        await house.ReportAsync();
        var link = await PictureLinkAsync();
        (await handler.GetAsync(link.ShouldNotBeNull())).StatusCode.ShouldBe(HttpStatusCode.OK);

        await house.DoAsync(WebhookBodies.Unsend(house.Fund.Member, house.Picture));

        (await handler.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PictureLinkAsync()).ShouldBeNull();
        var photos = await handler.Part<IPhotos>().ReadAsync([.. (await house.OnlyCaseAsync()).Photos], Token);
        photos.ShouldHaveSingleItem().State.ShouldBe(PhotoState.Deleted);
        handler.Storage.Calls.ShouldContain(call => call.Service == "blob" && call.Method == "DELETE");
    }

    private async Task AtEachPointAsync(Func<Task<string>> prepareAsync, string word, Func<Task> checkAsync, Func<int, int, StorageFault?> faultOf)
    {
        for (var point = 1; point <= PointsMax; point++)
        {
            house = await ReportedHouse.FindAsync(handler, azurite);
            var person = await prepareAsync();
            callsBefore = handler.Line.Calls.Count;
            var calls = 0;
            handler.Storage.Fault = _ => faultOf(Interlocked.Increment(ref calls), point);
            var yes = WebhookBodies.Text(person, word);
            var answer = await handler.ReceiveAsync(yes);
            handler.Storage.Fault = _ => null;
            if (answer != HttpStatusCode.OK) { (await handler.ReceiveAsync(yes)).ShouldBe(HttpStatusCode.OK); }   // LINE delivers it again.
            await house.ComeBackAsync();
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

    private async Task<string> ReadyToReportAsync()
    {
        await house.DescribeAsync();
        return house.Fund.Member;
    }

    private async Task<string> ReadyToPayAsync()
    {
        await house.PlanAsync();
        return house.Fund.Cashier;
    }

    private async Task ShouldBeReportedAsync(int seenMost)
    {
        var matter = await house.OnlyCaseAsync();
        matter.Number.Serial.ShouldBe(1);
        matter.Photos.Count().ShouldBe(1);
        (await house.HistoryAsync()).ShouldBe([CaseEventKind.Reported]);
        (await house.Cases.OpenAsync(house.Fund.Fund, Token)).ShouldHaveSingleItem();
        PushesTo(house.Fund.Chair).ShouldBe(1);
        Said($"เลขที่ {matter.Number}").ShouldBeInRange(1, seenMost);
    }

    private async Task ShouldBePaidAsync()
    {
        var help = (await house.OnlyCaseAsync()).Helps.ShouldHaveSingleItem();
        help.Payment.ShouldNotBeNull().Receipt.ShouldNotBeNull().Value.ShouldBe("P-0001");
        (await house.HistoryAsync()).ShouldBe(
        [
            CaseEventKind.Reported, CaseEventKind.Taken, CaseEventKind.HelpPlanned, CaseEventKind.HelpAllowed, CaseEventKind.PaymentBegun,
            CaseEventKind.HelpPaid,
        ]);
        (await handler.Part<IPots>().HistoryAsync(house.Fund.Fund, PotId.Main, null, 10, Token)).ShouldHaveSingleItem().Receipt?.Value.ShouldBe("P-0001");
        PushesTo(house.Fund.Member).ShouldBe(1);
        Said("ใบสำคัญ P-0001").ShouldBeGreaterThan(0);
    }

    /// <summary>Where the chair's card of the case would show the picture; null: nowhere.</summary>
    private async Task<string?> PictureLinkAsync()
    {
        callsBefore = handler.Line.Calls.Count;
        await house.DoAsync(WebhookBodies.Postback(house.Fund.Chair, house.Data("case")));
        var card = handler.Line.Calls.Skip(callsBefore).Where(call => call.Accepted).ShouldHaveSingleItem().Body.GetRawText();
        card.ShouldContain(house.Number.ToString());
        var start = card.IndexOf("/api/photos/", StringComparison.Ordinal);
        return start < 0 ? null : card[start..card.IndexOf('"', start)];
    }

    private int Said(string words) => handler.Line.Calls.Skip(callsBefore)
        .Count(call => call.Accepted && call.Texts.Any(text => text.Contains(words, StringComparison.Ordinal)));

    private int PushesTo(string person) => handler.Line.Calls.Skip(callsBefore)
        .Count(call => call.Accepted && call.Body.TryGetProperty("to", out var to) && to.GetString() == person);
}
