using System.Net;
using LineBot.Functions.Reminders;
using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Slips;

/// <summary>From a slip that waits to the receipt in the borrower's chat, through the real doors, books and storage.</summary>
public class SlipWayTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Due = new(2026, 12, 15);

    [Fact]
    public async Task An_approval_moves_the_balance_once_and_both_sides_get_the_receipt()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await FoundAsync();
        handler.TurnClockTo(ReminderTests.At(Due, 9, 0));
        var slip = await fund.SendSlipAsync(1, user, "L-1", 1_200, Due);

        await SayAsync(handler, fund.Treasurer, "slip-review", fund.Fund.Value, slip.Number.Value);
        await TypeAsync(handler, fund.Treasurer, "1");
        await TypeAsync(handler, fund.Treasurer, "ใช่");
        await handler.DrainAsync(QueueNames.LinePushes);

        (await fund.PaidAsync(1)).ShouldBe(Money.FromBaht(1_200));
        string.Concat(handler.Line.Replies[^1].Texts).ShouldContain("ใบเสร็จ");
        string.Concat(handler.Line.Pushes.Single(push => push.Body.GetProperty("to").GetString() == user.Value).Texts).ShouldContain("L-1/R2");
        (await fund.Due.ReadAsync(fund.Fund, DateOnly.MinValue, Due, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_forged_postback_of_the_borrower_moves_nothing()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var (fund, user) = await FoundAsync();
        handler.TurnClockTo(ReminderTests.At(Due, 9, 0));
        var slip = await fund.SendSlipAsync(1, user, "L-1", 1_200, Due);

        await SayAsync(handler, user, "slip-review", fund.Fund.Value, slip.Number.Value);
        await TypeAsync(handler, user, "ใช่");

        (await fund.PaidAsync(1)).ShouldBe(Money.Zero);
        string.Concat(handler.Line.Replies[0].Texts).ShouldContain("เฉพาะกรรมการ");
    }

    private static async Task SayAsync(Handler handler, LineUserId user, params string[] postback)
    {
        (await handler.ReceiveAsync(WebhookBodies.Postback(user.Value, string.Join('/', postback)))).ShouldBe(HttpStatusCode.OK);
        await handler.LeftAsync(QueueNames.LineEvents, 0);
    }

    private static async Task TypeAsync(Handler handler, LineUserId user, string words)
    {
        (await handler.ReceiveAsync(WebhookBodies.Text(user.Value, words))).ShouldBe(HttpStatusCode.OK);
        await handler.LeftAsync(QueueNames.LineEvents, 0);
    }

    private async Task<(Borrowers Fund, LineUserId User)> FoundAsync()
    {
        var fund = await Borrowers.FoundAsync(azurite);
        var user = LineUserId.Parse($"U{Guid.NewGuid():N}");
        await fund.ImportAsync([fund.Person(1, user)], [fund.Loan(1, "L-1", Due)]);
        return (fund, user);
    }
}
