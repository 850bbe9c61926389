using System.Net;
using System.Security.Cryptography;
using LineBot.Functions.Running;
using LineBot.Line.Messages;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;

namespace LineBot.Functions.Turns;

/// <summary>The way of a message over real HTTP, with storage and LINE failing where a test asks for it.</summary>
public class TurnTests(AzuriteFixture azurite)
{
    private const string Events = QueueNames.LineEvents;
    private readonly string user = WebhookBodies.NewUser();

    [Fact]
    public async Task A_message_is_answered_and_nothing_is_left_to_do()
    {
        await using var handler = await Handler.StartAsync(azurite);

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "สวัสดี"))).ShouldBe(HttpStatusCode.OK);

        await handler.LeftAsync(Events, 0);
        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1: สวัสดี"]);
    }

    [Fact]
    public async Task A_turn_costs_four_storage_calls_and_no_push()
    {
        await using var handler = await Handler.StartAsync(azurite);

        await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"));
        await handler.Line.ArrivalAsync(TestContext.Current.CancellationToken);
        await handler.DeletedAsync();

        handler.Storage.Calls.Select(call => $"{call.Service} {call.Method}").Order()
            .ShouldBe(["queue DELETE", "queue POST", "table GET", "table POST"]);   // Keep, load, commit, done.
        handler.Line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_event_five_times_at_the_same_moment_has_one_effect_and_one_reply()
    {
        await using var handler = await Handler.StartAsync(azurite);
        var delivered = WebhookBodies.Text(user, "ยอดเงิน");

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => handler.ReceiveAsync(delivered)));
        await handler.LeftAsync(Events, 0);
        await handler.ReceiveAsync(WebhookBodies.Text(user, "แล้วไง"));
        await handler.LeftAsync(Events, 0);

        answers.ShouldAllBe(answer => answer == HttpStatusCode.OK);
        handler.Line.Calls.Select(call => call.Texts[0]).ShouldBe(["1: ยอดเงิน", "2: แล้วไง"]);
    }

    [Fact]
    public async Task An_event_redelivered_by_LINE_after_its_answer_is_not_answered_again()
    {
        await using var handler = await Handler.StartAsync(azurite);
        var delivered = WebhookBodies.Text(user, "ยอดเงิน");

        await handler.ReceiveAsync(delivered);
        await handler.ReceiveAsync(delivered.Replace("\"isRedelivery\":false", "\"isRedelivery\":true", StringComparison.Ordinal));

        await handler.LeftAsync(Events, 0);
        handler.Line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_messages_of_one_person_at_the_same_moment_are_both_answered()
    {
        await using var handler = await Handler.StartAsync(azurite);

        await Task.WhenAll(handler.ReceiveAsync(WebhookBodies.Text(user, "หนึ่ง")), handler.ReceiveAsync(WebhookBodies.Text(user, "สอง")));
        await handler.LeftAsync(Events, 0);

        handler.Line.Replies.Select(reply => reply.Texts[0][0]).ShouldBe(['1', '2']);
    }

    [Fact]
    public async Task Events_of_one_webhook_are_answered_in_order_of_time()
    {
        await using var handler = await Handler.StartAsync(azurite);

        await handler.ReceiveAsync(WebhookBodies.Text(user, "หลัง", timestamp: 1_790_000_000_002), WebhookBodies.Text(user, "ก่อน", timestamp: 1_790_000_000_001));
        await handler.LeftAsync(Events, 0);

        handler.Line.Replies.Select(reply => reply.Texts[0]).ShouldBe(["1: ก่อน", "2: หลัง"]);
    }

    [Fact]
    public async Task Two_processes_lose_no_update_and_answer_each_message_once()
    {
        await using var one = await Handler.StartAsync(azurite);
        await using var other = await one.StartAnotherAsync(new TestBot());
        var messages = Enumerable.Range(0, 12).Select(n => WebhookBodies.Text(user, $"{n}")).ToArray();

        await Task.WhenAll(messages.SelectMany(message => new[] { one.ReceiveAsync(message), other.ReceiveAsync(message) }));
        foreach (var copy in one.KeptCopies) { await one.BringAsync(Events, copy); }   // Whoever lost too many races comes back.

        one.Line.Replies.Select(reply => reply.Texts[0].Split(':')[0]).Order().ShouldBe(Enumerable.Range(1, 12).Select(n => $"{n}").Order());
    }

    [Fact]
    public async Task A_village_that_writes_all_at_once_is_answered_one_by_one()
    {
        await using var handler = await Handler.StartAsync(azurite);
        var village = Enumerable.Range(0, 40).Select(_ => WebhookBodies.NewUser()).ToArray();

        await Task.WhenAll(village.Select(person => handler.ReceiveAsync(WebhookBodies.Text(person, person))));
        foreach (var copy in handler.KeptCopies) { await handler.BringAsync(Events, copy); }   // Whoever was too slow comes back.

        handler.Line.Replies.Select(reply => reply.Texts[0]).Order().ShouldBe(village.Select(person => $"1: {person}").Order());
    }

    [Fact]
    public async Task A_commit_whose_answer_was_lost_is_recognised_as_our_own()
    {
        await using var handler = await Handler.StartAsync(azurite);
        var lost = 0;
        handler.Storage.Fault = call => IsCommit(call) && lost++ == 0 ? StorageFault.AnswerLost : null;

        await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"));
        await handler.LeftAsync(Events, 0);

        lost.ShouldBeGreaterThan(1);   // The client tried again, and was told that the row exists.
        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1: ยอดเงิน"]);
    }

    [Fact]
    public async Task An_event_that_cannot_be_kept_is_refused_and_has_no_effect()
    {
        await using var handler = await Handler.StartAsync(azurite);
        handler.Storage.Fault = call => call.Service == "queue" ? StorageFault.Busy : null;

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"))).ShouldBe(HttpStatusCode.ServiceUnavailable);

        handler.Line.Calls.ShouldBeEmpty();
        handler.Storage.Calls.ShouldNotContain(call => IsCommit(call));
    }

    [Fact]
    public async Task An_event_that_fits_no_queue_is_over_when_LINE_hears_that_it_was_taken()
    {
        await using var handler = await Handler.StartAsync(azurite, Short());
        var delivered = TooLarge();

        (await handler.TakenInAsync(delivered)).ShouldBe(HttpStatusCode.OK);
        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1"]);
        (await handler.TakenInAsync(delivered)).ShouldBe(HttpStatusCode.OK);
        (await handler.TakenInAsync(WebhookBodies.Text(user, "แล้วไง"))).ShouldBe(HttpStatusCode.OK);

        await handler.LeftAsync(Events, 0);
        handler.Line.Replies.Select(reply => reply.Texts[0]).ShouldBe(["1", "2"]);
        handler.KeptCopies.Count.ShouldBe(1);   // The small one.
    }

    [Fact]
    public async Task An_event_that_fits_no_queue_and_was_left_unsent_is_sent_when_LINE_brings_it_again()
    {
        await using var handler = await Handler.StartAsync(azurite, Short());
        var delivered = TooLarge();
        handler.Line.Next(LineFault.Broken);

        (await handler.ReceiveAsync(delivered)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await handler.TakenInAsync(delivered)).ShouldBe(HttpStatusCode.OK);

        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1"]);
    }

    [Fact]
    public async Task A_message_kept_while_the_tables_are_down_is_answered_when_they_are_back()
    {
        await using var handler = await Handler.StartAsync(azurite);
        handler.Storage.Fault = call => call.Service == "table" ? StorageFault.Down : null;
        (await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"))).ShouldBe(HttpStatusCode.OK);
        var copy = handler.KeptCopies.ShouldHaveSingleItem();
        (await handler.BringAsync(Events, copy)).ShouldBe(HttpStatusCode.InternalServerError);

        handler.Storage.Fault = _ => null;

        (await handler.BringAsync(Events, copy)).ShouldBe(HttpStatusCode.OK);
        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1: ยอดเงิน"]);
    }

    [Fact]
    public async Task A_slow_turn_does_not_keep_LINE_waiting()
    {
        using var slow = new SemaphoreSlim(0);
        var bot = new TestBot
        {
            Then = async (_, turn) =>
            {
                await slow.WaitAsync(TestContext.Current.CancellationToken);
                return turn;
            },
        };
        await using var handler = await Handler.StartAsync(azurite, bot);
        var started = TimeProvider.System.GetTimestamp();

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"))).ShouldBe(HttpStatusCode.OK);

        TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(2));
        handler.Line.Calls.ShouldBeEmpty();
        slow.Release();
        await handler.Line.ArrivalAsync(TestContext.Current.CancellationToken);
        handler.Line.Replies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_bot_that_fails_leaves_the_event_to_the_queue()
    {
        var bot = new TestBot { Then = (_, _) => throw new InvalidOperationException("a bug") };
        await using var handler = await Handler.StartAsync(azurite, bot);

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"))).ShouldBe(HttpStatusCode.OK);

        await handler.LeftAsync(Events, 1);
        (await handler.BringAsync(Events, handler.KeptCopies[0])).ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_book_that_was_too_busy_costs_no_apology_and_the_event_comes_back()
    {
        var isBusy = true;
        var bot = new TestBot { Then = (_, turn) => Task.FromResult(isBusy ? turn with { Failure = new TimeoutException("others were faster") } : turn) };
        await using var handler = await Handler.StartAsync(azurite, bot);
        await handler.ReceiveAsync(WebhookBodies.Text(user, "ยอดเงิน"));
        await handler.LeftAsync(Events, 1);
        handler.Line.Calls.ShouldBeEmpty();
        isBusy = false;

        (await handler.BringAsync(Events, handler.KeptCopies[0])).ShouldBe(HttpStatusCode.OK);

        handler.Line.Replies.ShouldHaveSingleItem().Texts.ShouldBe(["1: ยอดเงิน"]);
    }

    [Fact]
    public async Task A_turn_that_wants_nothing_writes_nothing()
    {
        var bot = new TestBot { Then = (input, turn) => Task.FromResult(turn with { State = input.Conversation.State, Replies = [] }) };
        await using var handler = await Handler.StartAsync(azurite, bot);

        await handler.ReceiveAsync(WebhookBodies.Text(user, "คุยกันเองในกลุ่ม"));

        await handler.LeftAsync(Events, 0);
        handler.Storage.Calls.ShouldNotContain(call => IsCommit(call));
    }

    [Fact]
    public async Task Standby_is_silent()
    {
        await using var handler = await Handler.StartAsync(azurite);

        var standby = WebhookBodies.Text(user, "ยอดเงิน").Replace("\"active\"", "\"standby\"", StringComparison.Ordinal);
        (await handler.ReceiveAsync(standby)).ShouldBe(HttpStatusCode.OK);

        handler.Line.Calls.ShouldBeEmpty();
        handler.KeptCopies.ShouldBeEmpty();
    }

    /// <summary>More than a queue message holds, of letters that nothing makes shorter.</summary>
    private string TooLarge() => WebhookBodies.Text(user, Convert.ToBase64String(RandomNumberGenerator.GetBytes(3 * MessageQueue.BodyBytesMax)));

    private static TestBot Short() => new() { Then = (_, turn) => Task.FromResult(turn with { Replies = [TextMessage.Of(turn.State!)] }) };

    private static bool IsCommit(StorageCall call) => call is { Service: "table", Method: "POST" } && call.Path.EndsWith("$batch", StringComparison.Ordinal);
}
