using System.Text.Json.Nodes;

namespace LineBot.Simulator;

/// <summary>What people do on their phones, and what the phones show.</summary>
public sealed class PhoneTests : IAsyncLifetime
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
    public async Task A_quick_reply_is_shown_until_it_is_tapped()
    {
        await OfferAsync(new { type = "postback", label = "ใช่", data = "yes", displayText = "ใช่ค่ะ" });
        (await ViewAsync())["quickReply"].ShouldNotBeNull();

        await desk.SimAsync("POST", $"/chats/{person}/taps?wait=true", new { label = "ใช่" });

        (await ViewAsync())["quickReply"].ShouldBeNull();
        ((string)bot.Last["type"]!, (string)bot.Last["postback"]!["data"]!).ShouldBe(("postback", "yes"));
        bot.Events.Length.ShouldBe(1);   // The displayed words are no message.
        ((string)(await desk.MessagesAsync(person))[^1]!["message"]!["text"]!).ShouldBe("ใช่ค่ะ");
    }

    [Fact]
    public async Task A_quick_reply_vanishes_with_the_next_message()
    {
        await OfferAsync(new { type = "message", label = "ก", text = "ก" });

        await desk.PushAsync(person, Desk.Text("ต่อ"));

        (await ViewAsync())["quickReply"].ShouldBeNull();
    }

    [Fact]
    public async Task A_message_button_says_its_text()
    {
        await OfferAsync(new { type = "message", label = "ยอด", text = "ยอดเงิน" });

        await desk.SimAsync("POST", $"/chats/{person}/taps?wait=true", new { label = "ยอด" });

        ((string)bot.Last["message"]!["text"]!).ShouldBe("ยอดเงิน");
    }

    [Theory]
    [InlineData("date", "2026-01-31")]
    [InlineData("time", "08:30")]
    [InlineData("datetime", "2026-01-31T08:30")]
    public async Task A_date_picker_posts_what_was_picked_under_its_mode(string mode, string value)
    {
        await OfferAsync(new { type = "datetimepicker", label = "เลือก", data = "when", mode });

        await desk.SimAsync("POST", $"/chats/{person}/taps?wait=true", new { label = "เลือก", value });

        bot.Last["postback"]!["params"]!.ToJsonString().ShouldBe(new JsonObject { [mode] = value }.ToJsonString());
    }

    [Fact]
    public async Task Links_and_cameras_stay_on_the_phone()
    {
        var opened = await desk.SimAsync(
            "POST", $"/chats/{person}/taps", new { action = new { type = "uri", uri = "https://example.com/" } });
        var asked = await desk.SimAsync("POST", $"/chats/{person}/taps", new { action = new { type = "cameraRoll", label = "รูป" } });

        ((string)opened!["opens"]!, (string)asked!["asks"]!).ShouldBe(("https://example.com/", "cameraRoll"));
        bot.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task Follow_block_and_follow_again_are_told()
    {
        await desk.SimAsync("POST", $"/people/{person}/block?wait=true");
        await desk.SimAsync("POST", $"/people/{person}/follow?wait=true");

        bot.Events.Select(e => (string)e["type"]!).ShouldBe(["unfollow", "follow"]);
        ((bool)bot.Last["follow"]!["isUnblocked"]!).ShouldBeTrue();
        bot.Events[0]["replyToken"].ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_cannot_write_and_has_no_profile()
    {
        await desk.SimAsync("POST", $"/people/{person}/block?wait=true");

        (await desk.TrySimAsync("POST", $"/chats/{person}/messages", new { message = Desk.Text("a") })).Status.ShouldBe(400);
        (await desk.LineAsync("GET", $"/v2/bot/profile/{person}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Only_one_official_account_can_be_in_a_group()
    {
        var group = (string)(await desk.SimAsync("POST", "/groups", new { members = new[] { person }, hasOtherBot = true }))!["groupId"]!;

        (await desk.TrySimAsync("POST", $"/groups/{group}/bot")).Status.ShouldBe(409);

        bot.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_group_without_the_bot_is_silent_and_closed()
    {
        var group = await desk.GroupAsync(person);
        await desk.LineAsync("POST", $"/v2/bot/group/{group}/leave");

        await desk.SayAsync(group, "ไม่มีบอท", person);

        bot.Events.ShouldBeEmpty();
        (await desk.PushAsync(group, Desk.Text("a"))).Message.ShouldBe("Failed to send messages");
        (await desk.LineAsync("GET", $"/v2/bot/group/{group}/summary")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Group_events_can_come_without_a_user_id()
    {
        var group = await desk.GroupAsync(person);
        await desk.ChangeAsync(new { webhook = new { hidesGroupUserIds = true } });

        await desk.SayAsync(group, "สวัสดี", person);

        bot.Last["source"]!.ToJsonString().ShouldBe(new JsonObject { ["type"] = "group", ["groupId"] = group }.ToJsonString());
    }

    [Fact]
    public async Task The_loading_animation_ends_with_the_next_message_or_its_time()
    {
        await desk.LineAsync("POST", "/v2/bot/chat/loading/start", new { chatId = person, loadingSeconds = 5 });
        ((bool)(await ViewAsync())["isLoading"]!).ShouldBeTrue();
        await desk.PushAsync(person, Desk.Text("a"));
        ((bool)(await ViewAsync())["isLoading"]!).ShouldBeFalse();

        (await desk.LineAsync("POST", "/v2/bot/chat/loading/start", new { chatId = person })).Status.ShouldBe(202);
        await desk.AdvanceAsync("PT21S");

        ((bool)(await ViewAsync())["isLoading"]!).ShouldBeFalse();
        (await desk.LineAsync("POST", "/v2/bot/chat/loading/start", new { chatId = person, loadingSeconds = 7 })).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Waiting_ends_when_the_words_arrive_or_the_time_is_up()
    {
        var waiting = desk.SimAsync("GET", $"/chats/{person}/wait?contains=ยอด&seconds=20");
        await desk.PushAsync(person, Desk.Text("อื่น"));
        await desk.PushAsync(person, new { type = "flex", altText = "การ์ด", contents = new { type = "bubble", body = Box("ยอดเงิน") } });

        (await waiting)!["messages"]!.AsArray().Count.ShouldBe(2);
        (await desk.TrySimAsync("GET", $"/chats/{person}/wait?contains=ไม่มี&seconds=0.1")).Status.ShouldBe(408);
    }

    [Fact]
    public async Task The_stream_tells_what_happens()
    {
        using var http = new HttpClient();
        using var stream = new StreamReader(await http.GetStreamAsync($"{desk.ApiUrl}/sim/stream", Desk.Cancelled));
        var reading = ReadUntilAsync(stream, "event: message");

        await desk.PushAsync(person, Desk.Text("สวัสดี"));

        (await reading).ShouldContain("สวัสดี");
    }

    [Fact]
    public async Task Two_hundred_conversations_at_once_lose_nothing()
    {
        const int People = 200;
        const int Turns = 5;
        bot.Answer = async request =>
        {
            foreach (var e in request.Events)
            {
                (await desk.ReplyAsync((string)e["replyToken"]!, $"ได้รับ {e["message"]!["text"]}")).Status.ShouldBe(200);
            }
            return 200;
        };
        await desk.ChangeAsync(new { webhook = new { timeoutMilliseconds = 60_000 } });   // This machine may be busy; the limit has its own test.
        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(n => desk.PersonAsync($"คนที่ {n}")));

        await Task.WhenAll(people.Select(async one =>
        {
            for (var turn = 1; turn <= Turns; turn++) { ((int)(await desk.SayAsync(one, $"{turn}"))!["status"]!).ShouldBe(200); }
        }));

        foreach (var one in people)
        {
            (await desk.BotTextsAsync(one)).ShouldBe(Enumerable.Range(1, Turns).Select(turn => $"ได้รับ {turn}"));
        }
    }

    private Task<Answer> OfferAsync(object action) => desk.PushAsync(
        person, new { type = "text", text = "เลือก", quickReply = new { items = new[] { new { type = "action", action } } } });

    private async Task<JsonNode> ViewAsync() => (await desk.SimAsync("GET", $"/chats/{person}"))!;

    private static object Box(string text) => new { type = "box", layout = "vertical", contents = new[] { new { type = "text", text } } };

    private static async Task<string> ReadUntilAsync(StreamReader stream, string line)
    {
        while (await stream.ReadLineAsync(Desk.Cancelled) is { } read)
        {
            if (read == line) { return (await stream.ReadLineAsync(Desk.Cancelled))!; }
        }
        return "";
    }
}
