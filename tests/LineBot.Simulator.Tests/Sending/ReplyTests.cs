namespace LineBot.Simulator.Sending;

/// <summary>Reply tokens: one use, one minute, and no retry key.</summary>
public sealed class ReplyTests : IAsyncLifetime
{
    private TestBot bot = null!;
    private Desk desk = null!;
    private string person = "";

    public async ValueTask InitializeAsync()
    {
        bot = await TestBot.StartAsync();
        desk = await Desk.StartAsync(bot);
        person = await desk.PersonAsync();
        await desk.SayAsync(person, "สวัสดี");
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task A_token_works_once_and_costs_nothing()
    {
        var first = await desk.ReplyAsync(bot.LastReplyToken, "ตอบ");
        var second = await desk.ReplyAsync(bot.LastReplyToken, "ตอบอีก");

        first.Status.ShouldBe(200);
        first.SentIds.ShouldHaveSingleItem();
        Guid.TryParse(first.RequestId, out _).ShouldBeTrue();
        (second.Status, second.Message).ShouldBe((400, "Invalid reply token"));
        (await desk.BotTextsAsync(person)).ShouldBe(["ตอบ"]);
        ((int)(await desk.LineAsync("GET", "/v2/bot/message/quota/consumption")).Json["totalUsage"]!).ShouldBe(0);
    }

    [Theory]
    [InlineData("PT58S", 200)]
    [InlineData("PT61S", 400)]
    public async Task A_token_lives_for_a_minute(string after, int status)
    {
        await desk.AdvanceAsync(after);

        (await desk.ReplyAsync(bot.LastReplyToken, "ตอบ")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_wrong_message_does_not_use_up_the_token()
    {
        (await desk.ReplyAsync(bot.LastReplyToken, "")).Details.ShouldBe(["messages[0].text: May not be empty"]);

        (await desk.ReplyAsync(bot.LastReplyToken, "ตอบ")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_retry_key_is_refused_here()
    {
        var answer = await desk.LineAsync(
            "POST", "/v2/bot/message/reply", new { replyToken = bot.LastReplyToken, messages = new[] { Desk.Text("ตอบ") } }, Guid.NewGuid().ToString(
                ));

        answer.Status.ShouldBe(400);
    }

    [Fact]
    public async Task Five_messages_at_most_arrive_in_order()
    {
        var messages = Enumerable.Range(1, 5).Select(n => Desk.Text($"{n}")).ToArray();

        var six = await desk.LineAsync(
            "POST", "/v2/bot/message/reply", new { replyToken = bot.LastReplyToken, messages = messages.Append(Desk.Text("6")) });
        var five = await desk.LineAsync("POST", "/v2/bot/message/reply", new { replyToken = bot.LastReplyToken, messages });

        six.Details.ShouldBe(["messages: Size must be between 1 and 5"]);
        five.SentIds.Length.ShouldBe(5);
        (await desk.BotTextsAsync(person)).ShouldBe(["1", "2", "3", "4", "5"]);
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_since_gets_nothing()
    {
        var token = bot.LastReplyToken;
        await desk.SimAsync("POST", $"/people/{person}/block?wait=true");

        (await desk.ReplyAsync(token, "ตอบ")).Status.ShouldBe(200);

        (await desk.BotTextsAsync(person)).ShouldBeEmpty();
    }
}
