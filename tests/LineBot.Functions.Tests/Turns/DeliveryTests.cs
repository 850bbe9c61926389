using System.Net;
using LineBot.Dialogs;
using LineBot.Functions.Running;
using LineBot.Line.Messages;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Turns;

/// <summary>What a person gets to see, and what the fund pays, when LINE answers badly or not at all.</summary>
public class DeliveryTests(AzuriteFixture azurite)
{
    private const string Events = QueueNames.LineEvents;
    private const string Pushes = QueueNames.LinePushes;
    private readonly string user = WebhookBodies.NewUser();

    [Theory]
    [InlineData(LineFault.Broken)]
    [InlineData(LineFault.ServerError)]
    [InlineData(LineFault.RateLimited)]
    [InlineData(LineFault.AcceptedButLost)]
    [InlineData(LineFault.AcceptedButServerError)]
    public async Task An_ordinary_answer_is_seen_once_and_never_pushed(LineFault fault)
    {
        await using var handler = await Handler.StartAsync(azurite);
        handler.Line.Next(fault);

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"))).ShouldBe(HttpStatusCode.OK);
        await handler.LeftAsync(Events, 1);
        (await handler.BringAsync(Events, handler.KeptCopies[0])).ShouldBe(HttpStatusCode.OK);

        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1: ยอดเงิน"]);
        await handler.LeftAsync(Pushes, 0);
    }

    [Fact]
    public async Task An_answer_that_LINE_refuses_for_good_is_not_tried_again()
    {
        await using var handler = await Handler.StartAsync(azurite);
        handler.Line.Next(LineFault.Refused);

        await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"));

        await handler.LeftAsync(Events, 0);
        await handler.LeftAsync(Pushes, 0);
    }

    [Theory]
    [InlineData(LineFault.AcceptedButLost)]
    [InlineData(LineFault.ServerError)]
    [InlineData(LineFault.Refused)]
    public async Task What_must_arrive_is_pushed_when_the_reply_may_not_have(LineFault fault)
    {
        await using var handler = await Handler.StartAsync(azurite, MustArrive());
        handler.Line.Next(fault);

        await handler.ReceiveAsync(WebhookBodies.Text(user, "ยืนยัน"));
        await handler.LeftAsync(Events, 0);
        var push = (await handler.TakeAsync(Pushes)).ShouldHaveSingleItem();
        (await handler.BringAsync(Pushes, push.Body)).ShouldBe(HttpStatusCode.OK);

        handler.Line.Pushes.ShouldHaveSingleItem().Texts.ShouldBe(["1: ยืนยัน"]);
    }

    [Fact]
    public async Task What_must_arrive_and_did_is_not_pushed()
    {
        await using var handler = await Handler.StartAsync(azurite, MustArrive());
        await handler.ReceiveAsync(WebhookBodies.Text(user, "ยืนยัน"));
        await handler.LeftAsync(Events, 0);

        (await handler.BringAsync(Events, handler.KeptCopies[0])).ShouldBe(HttpStatusCode.OK);   // As after a crash before the copy was deleted.

        handler.Line.Calls.Count.ShouldBe(1);
        await handler.LeftAsync(Pushes, 0);
    }

    [Theory]
    [InlineData(LineFault.AcceptedButLost)]
    [InlineData(LineFault.AcceptedButServerError)]
    [InlineData(LineFault.Broken)]
    [InlineData(LineFault.RateLimited)]
    public async Task A_push_of_unknown_fate_is_repeated_and_seen_once(LineFault fault)
    {
        var other = WebhookBodies.NewUser();
        await using var handler = await Handler.StartAsync(azurite, Telling(other));
        await handler.ReceiveAsync(WebhookBodies.Text(user, "ผูกบัญชี"));
        await handler.LeftAsync(Events, 0);
        var push = (await handler.TakeAsync(Pushes)).ShouldHaveSingleItem();
        handler.Line.Next(fault);

        (await handler.BringAsync(Pushes, push.Body)).ShouldBe(HttpStatusCode.InternalServerError);
        (await handler.BringAsync(Pushes, push.Body)).ShouldBe(HttpStatusCode.OK);

        handler.Line.Pushes.ShouldHaveSingleItem().Body.GetProperty("to").GetString().ShouldBe(other);
        handler.Line.Calls.Where(call => call.RetryKey is not null).Select(call => call.RetryKey).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(LineFault.QuotaReached, "month")]
    [InlineData(LineFault.Refused, "messages[0].text")]
    public async Task A_push_that_LINE_will_not_take_is_laid_aside_with_its_reason(LineFault fault, string reason)
    {
        await using var handler = await Handler.StartAsync(azurite, Telling(WebhookBodies.NewUser()));
        await handler.ReceiveAsync(WebhookBodies.Text(user, "ผูกบัญชี"));
        await handler.LeftAsync(Events, 0);
        var push = (await handler.TakeAsync(Pushes)).ShouldHaveSingleItem();
        handler.Line.Next(fault);

        (await handler.BringAsync(Pushes, push.Body)).ShouldBe(HttpStatusCode.OK);

        var aside = (await handler.TakeAsync(QueueNames.PoisonOf(Pushes))).ShouldHaveSingleItem();
        System.Text.Encoding.UTF8.GetString(aside.Body.Span).ShouldContain(reason);
    }

    [Fact]
    public async Task A_turn_taken_up_again_queues_the_same_push_under_the_same_key()
    {
        await using var handler = await Handler.StartAsync(azurite, Telling(WebhookBodies.NewUser()));
        handler.Line.Next(LineFault.Broken);
        await handler.ReceiveAsync(WebhookBodies.Text(user, "ผูกบัญชี"));
        await handler.BringAsync(Events, handler.KeptCopies[0]);

        foreach (var push in await handler.TakeAsync(Pushes)) { (await handler.BringAsync(Pushes, push.Body)).ShouldBe(HttpStatusCode.OK); }

        handler.Line.Pushes.Count.ShouldBe(1);
    }

    private static TestBot MustArrive() => new() { Then = (_, turn) => Task.FromResult(turn with { MustArrive = true }) };

    private static TestBot Telling(string other) => new()
    {
        Then = (_, turn) => Task.FromResult(turn with { Pushes = [new Push(other, [TextMessage.Of("มีการผูกบัญชีใหม่")], "alert")] }),
    };
}
