using LineBot.Line.Client;
using LineBot.Line.Messages;
using Microsoft.AspNetCore.Http;

namespace LineBot.Line.Tests.Client;

public class SendingTests
{
    private static readonly MessageBatch Hello = MessageBatch.Of(TextMessage.Of("สวัสดี"));
    private static readonly Guid Key = new("6f1b8a52-0d4c-4b39-9a53-9c1d0d7e0b11");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_carries_token_and_messages_and_no_retry_key()
    {
        await using var line = await LineServer.AnsweringAsync(
            200, """{"sentMessages":[{"id":"461230966842064897","quoteToken":"q"},{"id":5}]}""", ("x-line-request-id", "request-1"));

        var result = await line.Client().ReplyAsync("reply-token", Hello, Stop);

        var accepted = result.ShouldBeOfType<Accepted<IReadOnlyList<SentMessage>>>();
        accepted.RequestId.ShouldBe("request-1");
        accepted.Value.ShouldBe([new("461230966842064897", "q"), new("5", null)]);
        var call = line.OnlyCall;
        (call.Method, call.Path).ShouldBe(("POST", "/v2/bot/message/reply"));
        call.Body.ShouldBe("""{"replyToken":"reply-token","messages":[{"type":"text","text":"สวัสดี"}]}""");
        call.Headers.Authorization.ToString().ShouldBe("Bearer " + LineServer.Token);
        call.Headers.ContentType.ToString().ShouldBe("application/json; charset=utf-8");
        call.Headers.ContainsKey("X-Line-Retry-Key").ShouldBeFalse();
    }

    [Fact]
    public async Task A_push_carries_its_retry_key_and_a_repeat_is_the_same_call()
    {
        await using var line = await LineServer.AnsweringAsync(200, """{"sentMessages":[{"id":"1"}]}""");
        var stored = MessageBatch.FromJson(MessageJson.Write([TextMessage.Of("ก")]));

        await line.Client().PushAsync("U1", stored, Key, Stop);
        await line.Client().PushAsync("U1", stored, Key, Stop);

        line.Calls.Count.ShouldBe(2);
        line.Calls.Select(call => call.Body).Distinct().ShouldHaveSingleItem().ShouldBe("""{"to":"U1","messages":[{"type":"text","text":"ก"}]}""");
        line.Calls.Select(call => call.Headers["X-Line-Retry-Key"].ToString()).Distinct().ShouldHaveSingleItem().ShouldBe(Key.ToString("D"));
    }

    [Fact]
    public async Task A_multicast_lists_its_people_and_options()
    {
        await using var line = await LineServer.AnsweringAsync(200, "{}");
        var quiet = MessageBatch.Of(TextMessage.Of("a")) with { NotificationDisabled = true, AggregationUnit = "unit_1" };

        (await line.Client().MulticastAsync(["U1", "U2"], quiet, Key, Stop)).IsDone.ShouldBeTrue();

        line.OnlyCall.Body.ShouldBe(
            """{"to":["U1","U2"],"messages":[{"type":"text","text":"a"}],"notificationDisabled":true,"customAggregationUnits":["unit_1"]}""");
    }

    [Fact]
    public async Task A_repeat_that_line_knows_is_already_accepted()
    {
        await using var line = await LineServer.AnsweringAsync(
            409,
            """{"message":"The retry key is already accepted","sentMessages":[{"id":"7","quoteToken":"q"}]}""",
            ("x-line-request-id", "second"),
            ("x-line-accepted-request-id", "first"));

        var result = await line.Client().PushAsync("U1", Hello, Key, Stop);

        var already = result.ShouldBeOfType<AlreadyAccepted<IReadOnlyList<SentMessage>>>();
        already.AcceptedRequestId.ShouldBe("first");
        already.SentMessages.ShouldBe([new("7", "q")]);
        result.IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_keeps_lines_words_and_the_request_id()
    {
        await using var line = await LineServer.AnsweringAsync(
            400,
            """{"message":"The request body has 1 error(s)","details":[{"message":"May not be empty","property":"messages[0].text"}]}""",
            ("X-Line-Request-Id", "request-2"));

        var result = await line.Client().ReplyAsync("reply-token", Hello, Stop);

        var reason = result.ShouldBeOfType<Refused<IReadOnlyList<SentMessage>>>().Reason;
        reason.Status.ShouldBe(400);
        reason.Message.ShouldBe("The request body has 1 error(s)");
        reason.Details.ShouldBe([new("May not be empty", "messages[0].text")]);
        reason.RequestId.ShouldBe("request-2");
        result.ToString().ShouldBe("Refused 400 (request request-2)");
    }

    [Theory]
    [InlineData("You have reached your monthly limit.", LineLimit.MonthlyQuota)]
    [InlineData("The API rate limit has been exceeded. Try again later.", LineLimit.Rate)]
    [InlineData("Another sentence some day", LineLimit.Rate)]
    public async Task Too_many_calls_and_a_used_up_plan_are_told_apart(string message, LineLimit limit)
    {
        await using var line = await LineServer.AnsweringAsync(429, $$"""{"message":"{{message}}"}""");

        var result = await line.Client().PushAsync("U1", Hello, Key, Stop);

        result.Error.ShouldNotBeNull().Limit.ShouldBe(limit);
    }

    [Theory]
    [InlineData(411, "<html><body>411 Length Required</body></html>")]
    [InlineData(404, "")]
    [InlineData(403, "[1,2]")]
    [InlineData(400, "{\"message\":7,\"details\":\"none\"}")]
    [InlineData(400, "{\"message\":\"cut of")]
    [InlineData(302, "moved")]
    public async Task A_refusal_in_any_words_is_a_refusal(int status, string body)
    {
        await using var line = await LineServer.AnsweringAsync(status, body, ("Location", "http://127.0.0.1:1/elsewhere"));

        var result = await line.Client().ReplyAsync("reply-token", Hello, Stop);

        result.ShouldBeOfType<Refused<IReadOnlyList<SentMessage>>>().Reason.Status.ShouldBe(status);
        line.Calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{\"sentMessages\":[{\"id\"")]
    public async Task A_message_that_was_taken_is_taken_whatever_the_body_says(string body)
    {
        await using var line = await LineServer.AnsweringAsync(200, body);

        (await line.Client().ReplyAsync("reply-token", Hello, Stop)).IsDone.ShouldBeTrue();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(408)]
    public async Task A_server_fault_leaves_the_outcome_open(int status)
    {
        await using var line = await LineServer.AnsweringAsync(status, "{\"message\":\"internal\"}");

        var result = await line.Client().ReplyAsync("reply-token", Hello, Stop);

        result.ShouldBeOfType<OutcomeUnknown<IReadOnlyList<SentMessage>>>().Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_answer_leaves_the_outcome_open_and_is_not_tried_again()
    {
        await using var line = await LineServer.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        var result = await line.Client().ReplyAsync("reply-token", Hello, Stop);

        result.ShouldBeOfType<OutcomeUnknown<IReadOnlyList<SentMessage>>>();
        line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reused_connection_that_breaks_before_the_answer_is_not_tried_again_either()
    {
        var calls = 0;
        await using var line = await LineServer.StartAsync(context =>
        {
            if (Interlocked.Increment(ref calls) == 2) { context.Abort(); return Task.CompletedTask; }
            return context.Response.WriteAsync("{}");
        });
        await line.Client().ReplyAsync("reply-token", Hello, Stop);

        var result = await line.Client().ReplyAsync("reply-token", Hello, Stop);

        result.ShouldBeOfType<OutcomeUnknown<IReadOnlyList<SentMessage>>>();
        line.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Giving_up_after_the_call_left_leaves_the_outcome_open()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await using var line = await LineServer.StartAsync(async context =>
        {
            await patience.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var result = await line.Client().ReplyAsync("reply-token", Hello, patience.Token);

        result.ShouldBeOfType<OutcomeUnknown<IReadOnlyList<SentMessage>>>().Reason.ShouldBe("The caller gave up waiting.");
    }

    [Fact]
    public async Task Line_gets_only_so_much_time()
    {
        var clock = new ManualClock();
        await using var line = await LineServer.StartAsync(async context =>
        {
            clock.Advance(TimeSpan.FromSeconds(11));
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        var result = await line.Client(clock: clock).ReplyAsync("reply-token", Hello, Stop);

        result.ShouldBeOfType<OutcomeUnknown<IReadOnlyList<SentMessage>>>().Reason.ShouldBe("LINE did not answer in time.");
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_was_not_sent()
    {
        await using var line = await LineServer.AnsweringAsync(200, "{}");

        var result = await line.Client().ReplyAsync("reply-token", Hello, new CancellationToken(canceled: true));

        result.ShouldBeOfType<NotSent<IReadOnlyList<SentMessage>>>();
        line.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_call_that_found_no_server_was_not_sent()
    {
        var line = await LineServer.AnsweringAsync(200, "{}");
        using var http = LineHttp.Create();
        var client = new LineClient(http, new LineBot.Line.Tokens.FixedToken("t"), line.Endpoints, TimeProvider.System);
        await line.DisposeAsync();

        var result = await client.ReplyAsync("reply-token", Hello, Stop);

        result.ShouldBeOfType<NotSent<IReadOnlyList<SentMessage>>>();
    }

    [Fact]
    public async Task Messages_beyond_the_limits_are_not_sent()
    {
        await using var line = await LineServer.AnsweringAsync(200, "{}");

        var result = await line.Client().ReplyAsync("reply-token", MessageBatch.Of(TextMessage.Of("")), Stop);

        result.ShouldBeOfType<NotSent<IReadOnlyList<SentMessage>>>().Faults.ShouldHaveSingleItem().Property.ShouldBe("messages[0].text");
        line.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_callers_at_once_each_send_their_own_words()
    {
        await using var line = await LineServer.AnsweringAsync(200, "{}");
        var client = line.Client();

        await Parallel.ForAsync(0, 200, Stop, async (number, stop) =>
            (await client.ReplyAsync($"token-{number}", MessageBatch.Of(TextMessage.Of(new string('ก', number + 1))), stop)).IsDone.ShouldBeTrue());

        line.Calls.Select(call => call.Body).Order().ShouldBe(Enumerable.Range(0, 200)
            .Select(number => $$"""{"replyToken":"token-{{number}}","messages":[{"type":"text","text":"{{new string('ก', number + 1)}}"}]}""").Order());
    }
}
