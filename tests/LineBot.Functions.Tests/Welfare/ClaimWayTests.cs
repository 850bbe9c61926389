using System.Net;
using LineBot.Functions.Running;
using LineBot.Funds.Welfare;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Welfare;

/// <summary>A yes to a claim whose answer LINE will not take, now or ever. What else may fail, the story of the flood claim tries.</summary>
public sealed class ClaimWayTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Handler handler = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => handler = await Handler.StartRealAsync(azurite);

    public ValueTask DisposeAsync() => handler.DisposeAsync();

    [Fact]
    public async Task A_number_that_LINE_refuses_as_an_answer_is_pushed()
    {
        var fund = await FloodedFund.OpenAsync(azurite, Token);
        await SayAsync(fund, "น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย");
        handler.Line.Next(LineFault.Refused);

        await SayAsync(fund, "ใช่");
        await handler.DrainAsync(QueueNames.LinePushes);

        var claim = (await handler.Part<IClaims>().OfMemberAsync(fund.Membership, Token)).ShouldHaveSingleItem();
        PushesTo(fund.Member).ShouldHaveSingleItem().ShouldContain($"เลขที่ {claim.Number}");
        PushesTo(fund.Chair).ShouldHaveSingleItem();
    }

    private async Task SayAsync(FloodedFund fund, string words)
    {
        (await handler.ReceiveAsync(WebhookBodies.Text(fund.Member, words))).ShouldBe(HttpStatusCode.OK);
        await handler.LeftAsync(QueueNames.LineEvents, 0);
    }

    private List<string> PushesTo(string person) =>
        [.. handler.Line.Pushes.Where(push => push.Body.GetProperty("to").GetString() == person).Select(push => string.Concat(push.Texts))];
}
