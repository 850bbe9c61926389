namespace LineBot.Simulator.Sending;

/// <summary>Push, multicast and broadcast: who gets it, what it costs, and retrying.</summary>
public sealed class PushTests : IAsyncLifetime
{
    private Desk desk = null!;
    private string person = "";

    public async ValueTask InitializeAsync()
    {
        desk = await Desk.StartAsync();
        person = await desk.PersonAsync();
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task The_same_retry_key_sends_once_and_tells_what_was_sent()
    {
        var key = Guid.NewGuid().ToString();

        var first = await desk.PushAsync(person, Desk.Text("ครั้งเดียว"), key);
        var second = await desk.PushAsync(person, Desk.Text("ครั้งเดียว"), key);

        first.Status.ShouldBe(200);
        (second.Status, second.Message).ShouldBe((409, "The retry key is already accepted"));
        second.AcceptedRequestId.ShouldBe(first.RequestId);
        second.RequestId.ShouldNotBe(first.RequestId);
        second.SentIds.ShouldBe(first.SentIds);
        (await desk.BotTextsAsync(person)).ShouldBe(["ครั้งเดียว"]);
        (await UsedAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Ten_tries_at_once_with_one_key_send_once()
    {
        var key = Guid.NewGuid().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => desk.PushAsync(person, Desk.Text("a"), key)));

        answers.Count(answer => answer.Status == 200).ShouldBe(1);
        answers.Count(answer => answer.Status == 409).ShouldBe(9);
        (await desk.BotTextsAsync(person)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_retry_key_is_forgotten_after_a_day()
    {
        var key = Guid.NewGuid().ToString();
        await desk.PushAsync(person, Desk.Text("a"), key);

        await desk.AdvanceAsync("PT23H59M");
        var before = await desk.PushAsync(person, Desk.Text("a"), key);
        await desk.AdvanceAsync("PT2M");
        var after = await desk.PushAsync(person, Desk.Text("a"), key);

        (before.Status, after.Status).ShouldBe((409, 200));
    }

    [Fact]
    public async Task A_refused_request_leaves_its_key_free()
    {
        var key = Guid.NewGuid().ToString();

        (await desk.PushAsync(person, Desk.Text(""), key)).Status.ShouldBe(400);

        (await desk.PushAsync(person, Desk.Text("a"), key)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("not-a-uuid", "/v2/bot/message/push")]
    [InlineData("7d9c3a52-9d0f-4b6a-8f4e-6f3a3f6f7a10", "/v2/bot/message/validate/push")]
    public async Task A_retry_key_must_be_a_uuid_and_in_its_place(string key, string path) =>
        (await desk.LineAsync("POST", path, new { to = person, messages = new[] { Desk.Text("a") } }, key)).Status.ShouldBe(400);

    [Fact]
    public async Task Nothing_tells_a_bot_that_it_is_blocked_and_it_costs_nothing()
    {
        await desk.SimAsync("POST", $"/people/{person}/block");

        var answer = await desk.PushAsync(person, Desk.Text("a"));

        answer.Status.ShouldBe(200);
        answer.SentIds.ShouldHaveSingleItem();
        (await desk.BotTextsAsync(person)).ShouldBeEmpty();
        (await UsedAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_stranger_who_wrote_can_be_reached_for_a_week()
    {
        var stranger = await desk.PersonAsync(isFriend: false);
        await desk.PushAsync(stranger, Desk.Text("ก่อนทัก"));
        await desk.SayAsync(stranger, "สวัสดี");
        await desk.PushAsync(stranger, Desk.Text("วันนี้"));
        await desk.AdvanceAsync("P8D");
        await desk.PushAsync(stranger, Desk.Text("สัปดาห์หน้า"));

        (await desk.BotTextsAsync(stranger)).ShouldBe(["วันนี้"]);
    }

    [Fact]
    public async Task An_unknown_id_is_refused()
    {
        var answer = await desk.PushAsync("U" + new string('f', 32), Desk.Text("a"));

        (answer.Status, answer.Message).ShouldBe((400, "Failed to send messages"));
    }

    [Fact]
    public async Task A_group_counts_as_many_as_its_members_and_the_quota_holds_all_or_none()
    {
        var members = new List<string>();
        for (var i = 0; i < 5; i++) { members.Add(await desk.PersonAsync()); }
        var group = await desk.GroupAsync([.. members]);
        await desk.ChangeAsync(new { quota = 9 });

        var first = await desk.PushAsync(group, Desk.Text("a"));
        var second = await desk.PushAsync(group, Desk.Text("b"));

        first.Status.ShouldBe(200);
        (second.Status, second.Message).ShouldBe((429, "You have reached your monthly limit."));
        (await UsedAsync()).ShouldBe(5);
        (await desk.BotTextsAsync(group)).ShouldBe(["a"]);
        ((int)(await desk.LineAsync("GET", "/v2/bot/message/quota")).Json["value"]!).ShouldBe(9);
    }

    [Fact]
    public async Task A_new_month_brings_a_new_quota()
    {
        await desk.ChangeAsync(new { quota = 1 });
        await desk.PushAsync(person, Desk.Text("a"));
        (await desk.PushAsync(person, Desk.Text("b"))).Status.ShouldBe(429);

        await desk.AdvanceAsync("P1M");

        (await desk.PushAsync(person, Desk.Text("c"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_count_of_a_day_is_ready_the_day_after()
    {
        await desk.SimAsync("POST", "/clock", new { to = "2030-01-10T03:00:00Z", isFrozen = true });
        await desk.PushAsync(person, Desk.Text("a"));
        var today = await desk.LineAsync("GET", "/v2/bot/message/delivery/push?date=20300110");
        await desk.AdvanceAsync("P1D");

        var later = await desk.LineAsync("GET", "/v2/bot/message/delivery/push?date=20300110");

        ((string)today.Json["status"]!).ShouldBe("unready");
        (later.Json.ToJsonString()).ShouldBe("""{"status":"ready","success":1}""");
    }

    [Fact]
    public async Task Multicast_takes_user_ids_only_and_answers_nothing()
    {
        var second = await desk.PersonAsync();
        var group = await desk.GroupAsync(person);

        var wrong = await desk.LineAsync(
            "POST", "/v2/bot/message/multicast", new { to = new[] { person, group }, messages = new[] { Desk.Text("a") } });
        var right = await desk.LineAsync(
            "POST", "/v2/bot/message/multicast", new { to = new[] { person, second }, messages = new[] { Desk.Text("a") } });

        wrong.Message.ShouldBe("The property, to[1], in the request body is invalid (line: -, column: -)");
        (right.Status, right.Text).ShouldBe((200, "{}"));
        (await UsedAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Broadcasts_run_out_of_their_hourly_rate_and_come_back()
    {
        var body = new { messages = new[] { Desk.Text("a") } };
        for (var i = 0; i < 60; i++) { (await desk.LineAsync("POST", "/v2/bot/message/broadcast", body)).Status.ShouldBe(200); }

        var tooMany = await desk.LineAsync("POST", "/v2/bot/message/broadcast", body);
        await desk.AdvanceAsync("PT2M");
        var later = await desk.LineAsync("POST", "/v2/bot/message/broadcast", body);

        (tooMany.Status, tooMany.Message).ShouldBe((429, "The API rate limit has been exceeded. Try again later."));
        later.Status.ShouldBe(200);
    }

    [Fact]
    public async Task Narrowcast_is_taken_and_fails_later_for_a_small_account()
    {
        var sent = await desk.LineAsync("POST", "/v2/bot/message/narrowcast", new { messages = new[] { Desk.Text("a") } });
        var progress = await desk.LineAsync("GET", $"/v2/bot/message/progress/narrowcast?requestId={sent.RequestId}");

        sent.Status.ShouldBe(202);
        ((string)progress.Json["phase"]!, (int)progress.Json["errorCode"]!).ShouldBe(("failed", 2));
        (await desk.BotTextsAsync(person)).ShouldBeEmpty();
    }

    private async Task<int> UsedAsync() => (int)(await desk.LineAsync("GET", "/v2/bot/message/quota/consumption")).Json["totalUsage"]!;
}
