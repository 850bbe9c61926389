using System.Net;
using LineBot.Functions.Running;
using LineBot.Funds.Cases;
using LineBot.Funds.Photos;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Cases;

/// <summary>A reporter whom nothing reaches, and a picture taken back. What else may fail, the stories of cases try.</summary>
public sealed class CaseWayTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Handler handler = null!;
    private ReportedHouse house = null!;
    private int callsBefore;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => handler = await Handler.StartRealAsync(azurite);

    public ValueTask DisposeAsync() => handler.DisposeAsync();

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

    private int PushesTo(string person) => handler.Line.Calls.Skip(callsBefore)
        .Count(call => call.Accepted && call.Body.TryGetProperty("to", out var to) && to.GetString() == person);
}
