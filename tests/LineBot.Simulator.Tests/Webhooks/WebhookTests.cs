using System.Text.Json.Nodes;

namespace LineBot.Simulator.Webhooks;

/// <summary>What arrives at a bot's webhook, and what becomes of it when the bot does not answer 200.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private TestBot bot = null!;
    private Desk desk = null!;
    private string person = "";

    public async ValueTask InitializeAsync()
    {
        bot = await TestBot.StartAsync();
        desk = await Desk.StartAsync(bot);
        person = await desk.PersonAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task A_text_arrives_signed_over_its_exact_bytes()
    {
        await desk.SayAsync(person, "ยอดเงิน 🤨");

        var request = bot.Received.ShouldHaveSingleItem();
        request.IsSigned.ShouldBeTrue();
        request.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        request.Headers["User-Agent"].ShouldBe("LineBotWebhook/2.0");
        DateTimeOffset.Parse(request.Headers["x-sim-now"], System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds((long)bot.Last["timestamp"]!), TimeSpan.FromSeconds(5));
        ((string)request.Json["destination"]!).ShouldBe(desk.BotUserId);
        ((string)bot.Last["message"]!["text"]!).ShouldBe("ยอดเงิน 🤨");
        ((string)bot.Last["source"]!["userId"]!).ShouldBe(person);
        ((string)bot.Last["webhookEventId"]!).Length.ShouldBe(26);
    }

    [Fact]
    public async Task Escaped_bodies_are_signed_as_they_are_sent()
    {
        await desk.ChangeAsync(new { webhook = new { escapesUnicode = true } });

        await desk.SayAsync(person, "ก🤨");

        bot.Received.Single().Text.ShouldContain("\\u0E01\\uD83E\\uDD28");
        bot.Received.Single().IsSigned.ShouldBeTrue();
    }

    [Fact]
    public async Task Unannounced_fields_and_event_types_come_along()
    {
        await desk.ChangeAsync(new { webhook = new { addsUnknownFields = true } });

        await desk.SayAsync(person, "a");
        await desk.SimAsync("POST", "/webhooks", new[] { new { type = "somethingNew", something = 1 } });

        bot.Events[0]["unannounced"].ShouldNotBeNull();
        ((string)bot.Last["type"]!).ShouldBe("somethingNew");
        bot.Last["webhookEventId"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Held_events_go_out_together()
    {
        await desk.ChangeAsync(new { webhook = new { holds = true } });
        foreach (var text in new[] { "1", "2", "3" }) { await desk.SayAsync(person, text); }
        bot.Received.ShouldBeEmpty();

        await desk.SimAsync("POST", "/webhooks/release?shuffled=true");

        bot.Received.ShouldHaveSingleItem().Events.Select(e => (string)e["message"]!["text"]!).ShouldBe(["1", "2", "3"], ignoreOrder: true);
    }

    [Fact]
    public async Task Duplicates_are_the_same_event_without_a_flag()
    {
        await desk.ChangeAsync(new { webhook = new { duplicates = 2 } });

        await desk.SayAsync(person, "a");

        bot.Events.Length.ShouldBe(3);
        bot.Events.Select(e => (string)e["webhookEventId"]!).Distinct().ShouldHaveSingleItem();
        bot.Events.ShouldAllBe(e => !(bool)e["deliveryContext"]!["isRedelivery"]!);
    }

    [Fact]
    public async Task A_slow_bot_is_a_timeout_in_the_statistics()
    {
        var late = new TaskCompletionSource();
        bot.Answer = async _ => { await late.Task; return 200; };

        var sent = (await desk.SayAsync(person, "a"))!;
        late.SetResult();

        ((string)sent["reason"]!).ShouldBe("request_timeout");
        var wire = (await desk.SimAsync("GET", "/wire"))!.AsArray().Single()!;
        ((double)wire["milliseconds"]!).ShouldBeInRange(1_900, 4_000);
        ((string)(await desk.SimAsync("GET", "/webhooks/statistics"))!["errors"]![0]!["reason"]!).ShouldBe("request_timeout");
    }

    [Fact]
    public async Task A_bot_that_is_not_there_could_not_be_connected()
    {
        await desk.ChangeAsync(new { webhookUrl = "http://127.0.0.1:1/callback" });

        var sent = (await desk.SayAsync(person, "a"))!;

        ((string)sent["reason"]!).ShouldBe("could_not_connect");
    }

    [Fact]
    public async Task Equal_errors_within_a_minute_are_one_row()
    {
        bot.Answer = _ => Task.FromResult(500);

        await desk.SayAsync(person, "a");
        await desk.SayAsync(person, "b");
        await desk.AdvanceAsync("PT61S");
        await desk.SayAsync(person, "c");

        var errors = (await desk.SimAsync("GET", "/webhooks/statistics"))!["errors"]!.AsArray();
        errors.Select(error => (int)error!["count"]!).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task Without_redelivery_a_failed_event_is_lost()
    {
        bot.Answer = _ => Task.FromResult(500);

        await desk.SayAsync(person, "a");
        await desk.AdvanceAsync("P1D");

        bot.Received.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_redelivery_repeats_the_event_but_for_its_flag_and_renews_the_token()
    {
        await desk.ChangeAsync(new { webhook = new { redelivers = true, redeliverAfterSeconds = new[] { 120 } } });
        bot.Answer = _ => Task.FromResult(500);
        await desk.SayAsync(person, "a");
        var first = bot.Last;
        bot.Answer = _ => Task.FromResult(200);

        await desk.AdvanceAsync("PT121S");

        bot.Received.Length.ShouldBe(2);
        bot.Received[1].IsSigned.ShouldBeTrue();
        ((bool)bot.Last["deliveryContext"]!["isRedelivery"]!).ShouldBeTrue();
        Plain(bot.Last).ShouldBe(Plain(first));
        (await desk.ReplyAsync(bot.LastReplyToken, "ได้แล้ว")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Twenty_minutes_after_the_event_a_redelivery_no_longer_renews_the_token()
    {
        await desk.ChangeAsync(new { webhook = new { redelivers = true, redeliverAfterSeconds = new[] { 1_201 } } });
        bot.Answer = _ => Task.FromResult(500);
        await desk.SayAsync(person, "a");
        bot.Answer = _ => Task.FromResult(200);

        await desk.AdvanceAsync("PT1202S");

        bot.Received.Length.ShouldBe(2);
        (await desk.ReplyAsync(bot.LastReplyToken, "สาย")).Message.ShouldBe("Invalid reply token");
    }

    [Fact]
    public async Task Redelivery_ends_with_the_last_interval()
    {
        await desk.ChangeAsync(new { webhook = new { redelivers = true, redeliverAfterSeconds = new[] { 60, 60 } } });
        bot.Answer = _ => Task.FromResult(503);

        await desk.SayAsync(person, "a");
        await desk.AdvanceAsync("P1D");

        bot.Received.Length.ShouldBe(3);
    }

    [Fact]
    public async Task Raw_bytes_can_be_sent_with_a_signature_that_is_not_theirs()
    {
        await desk.SimAsync("POST", "/webhooks/raw", new { events = Array.Empty<object>() });
        await desk.SimAsync("POST", "/webhooks/raw?signature=AAAA", new { events = Array.Empty<object>() });

        bot.Received[0].IsSigned.ShouldBeTrue();
        bot.Received[1].IsSigned.ShouldBeFalse();
    }

    [Fact]
    public async Task Messages_count_as_read_once_the_webhook_has_arrived()
    {
        await desk.SayAsync(person, "a");
        bot.Answer = _ => Task.FromResult(500);
        await desk.SayAsync(person, "b");

        (await desk.MessagesAsync(person)).Select(message => (bool)message!["isRead"]!).ShouldBe([true, false]);
    }

    [Fact]
    public async Task In_chat_mode_only_the_call_marks_messages_as_read()
    {
        await desk.ChangeAsync(new { readsAutomatically = false });
        await desk.SayAsync(person, "a");
        await desk.SayAsync(person, "b");
        (await desk.MessagesAsync(person)).ShouldAllBe(message => !(bool)message!["isRead"]!);

        var marked = await desk.LineAsync(
            "POST", "/v2/bot/chat/markAsRead", new { markAsReadToken = (string)bot.Last["message"]!["markAsReadToken"]! });

        marked.Status.ShouldBe(200);
        (await desk.MessagesAsync(person)).ShouldAllBe(message => (bool)message!["isRead"]!);
        (await desk.LineAsync("POST", "/v2/bot/chat/markAsRead", new { markAsReadToken = "foreign" })).Status.ShouldBe(400);
    }

    private static string Plain(JsonNode e)
    {
        var copy = e.DeepClone();
        copy["deliveryContext"] = null;
        return copy.ToJsonString();
    }
}
