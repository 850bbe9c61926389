using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using LineBot.Functions.Running;
using LineBot.Functions.Welfare;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Pictures;
using Case = LineBot.Funds.Cases.Case;

namespace LineBot.Functions.Cases;

/// <summary>A member who reports a flooded house to a fund of her own, with the real app and real stores behind the chat.</summary>
internal sealed class ReportedHouse(Handler handler, FloodedFund fund)
{
    private static readonly MemberNumber Chair = MemberNumber.Parse("0002");

    public FloodedFund Fund => fund;

    public CaseNumber Number { get; private set; }

    private ICases Cases => handler.Part<ICases>();

    /// <summary>The message that holds the picture.</summary>
    public string Picture { get; } = RandomNumberGenerator.GetInt32(int.MaxValue).ToString(CultureInfo.InvariantCulture);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ReportedHouse> FindAsync(Handler handler, AzuriteFixture azurite) => new(handler, await FloodedFund.OpenAsync(azurite, Token));

    /// <summary>The report is in, with words and a picture, and the chair has heard of it.</summary>
    public async Task ReportAsync()
    {
        handler.Line.Contents.Answer(Picture, ContentAnswer.Of(SamplePictures.FromCamera()));
        await DoAsync(WebhookBodies.Text(fund.Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"));
        await DoAsync(WebhookBodies.Photo(fund.Member, Picture));
        await DoAsync(WebhookBodies.Text(fund.Member, "ยินยอม"));
        await handler.DrainAsync(QueueNames.LinePushes);
        Number = (await OnlyCaseAsync()).Number;
    }

    public string Data(string action) => $"{action}/{fund.Fund}/{Number}";

    public async Task<Case> OnlyCaseAsync() => (await Cases.ReportedByAsync(fund.Membership, Token)).ShouldHaveSingleItem();

    public async Task<IReadOnlyList<CaseEventKind>> HistoryAsync()
    {
        var matter = await OnlyCaseAsync();
        var seen = await Cases.FindAsync(fund.Fund, matter.Number, new(Chair, LineUserId.Parse(fund.Chair)), Token);
        return [.. seen.ShouldNotBeNull().Events.Select(happened => happened.Kind)];
    }

    /// <summary>Something happens in LINE, and the safety copy comes into sight after it.</summary>
    public async Task DoAsync(string happened)
    {
        // A copy that is not kept in time is refused, and LINE delivers the event again.
        if (await handler.ReceiveAsync(happened) != HttpStatusCode.OK) { (await handler.ReceiveAsync(happened)).ShouldBe(HttpStatusCode.OK); }
        await ComeBackAsync();
    }

    /// <summary>What was done stays, what was not is done now.</summary>
    private async Task ComeBackAsync()
    {
        for (var attempt = 1; await handler.BringAsync(QueueNames.LineEvents, handler.KeptCopies[^1]) != HttpStatusCode.OK; attempt++)
        {
            attempt.ShouldBeLessThan(10);
        }
    }
}
