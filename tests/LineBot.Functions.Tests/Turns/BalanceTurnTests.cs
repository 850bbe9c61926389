using System.Net;
using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Turns;

/// <summary>The main job, whole: a signed webhook in, the figures of Table Storage out.</summary>
public class BalanceTurnTests(AzuriteFixture azurite, SampleNetwork samples) : IClassFixture<SampleNetwork>
{
    [Fact]
    public async Task A_balance_turn_costs_one_enqueue_one_query_one_per_membership_one_commit_one_delete_and_no_push()
    {
        await using var handler = await Handler.StartRealAsync(azurite);

        (await handler.ReceiveAsync(WebhookBodies.Text(samples.Somsri, "ยอดเงิน"))).ShouldBe(HttpStatusCode.OK);
        await handler.DeletedAsync();

        handler.Storage.Calls.Select(call => $"{call.Service} {call.Method}").Order().ShouldBe(
        [
            "queue DELETE", "queue POST",
            "table GET", "table GET", "table GET", "table GET",   // The conversation, and one for each of three funds.
            "table POST",
        ]);
        await handler.LeftAsync(QueueNames.LinePushes, 0);
        handler.Line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_answer_covers_every_fund_of_the_person()
    {
        await using var handler = await Handler.StartRealAsync(azurite);

        await handler.ReceiveAsync(WebhookBodies.Text(samples.Somsri, "ยอดเงิน"));
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        var answer = string.Concat(handler.Line.Replies.ShouldHaveSingleItem().Texts);
        foreach (var fund in new[] { "บ้านหล่อ", "สุขใจ", "โคกคำ" }) { answer.ShouldContain(fund); }
        foreach (var balance in new[] { "4,050.00", "1,500.00", "1,152.25" }) { answer.ShouldContain(balance); }   // From the CSV files, by hand.
    }

    [Fact]
    public async Task Asked_five_times_by_the_same_event_it_answers_once()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var delivered = WebhookBodies.Text(samples.Somsri, "ยอดเงิน");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => handler.ReceiveAsync(delivered)));
        await handler.LeftAsync(QueueNames.LineEvents, 0);

        handler.Line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Talk_in_a_group_that_is_not_for_the_bot_writes_nothing()
    {
        await using var handler = await Handler.StartRealAsync(azurite);
        var group = WebhookBodies.Text(samples.Somsri, "พรุ่งนี้ประชุมนะ")
            .Replace("\"type\":\"user\"", $"\"type\":\"group\",\"groupId\":\"C{Guid.NewGuid():N}\"", StringComparison.Ordinal);

        await handler.ReceiveAsync(group);
        await handler.DeletedAsync();

        handler.Line.Calls.ShouldBeEmpty();
        handler.Storage.Calls.Select(call => $"{call.Service} {call.Method}").ShouldNotContain("table POST");
    }
}
