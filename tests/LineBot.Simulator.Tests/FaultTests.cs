namespace LineBot.Simulator;

/// <summary>What goes wrong on the way, and the front door's own refusals.</summary>
public sealed class FaultTests : IAsyncLifetime
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
    public async Task An_error_after_acceptance_did_send_and_the_retry_finds_it()
    {
        var key = Guid.NewGuid().ToString();
        await desk.FaultAsync("error-after-acceptance", "message/push");

        (await desk.PushAsync(person, Desk.Text("a"), key)).Status.ShouldBe(500);
        (await desk.PushAsync(person, Desk.Text("a"), key)).Status.ShouldBe(409);

        (await desk.BotTextsAsync(person)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_plain_error_did_not_send_and_leaves_the_key_free()
    {
        var key = Guid.NewGuid().ToString();
        await desk.FaultAsync("error", "message/push");

        (await desk.PushAsync(person, Desk.Text("a"), key)).Status.ShouldBe(500);
        (await desk.BotTextsAsync(person)).ShouldBeEmpty();
        (await desk.PushAsync(person, Desk.Text("a"), key)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Faults_that_come_again_and_again_each_hit_their_own_calls_until_they_are_deleted()
    {
        await desk.SimAsync("POST", "/faults", new { kind = "error", on = "message/push", every = 4, skip = 1 });
        await desk.SimAsync("POST", "/faults", new { kind = "rate-limit", on = "message/push", every = 4, skip = 3 });

        var statuses = new List<int>();
        for (var call = 0; call < 8; call++) { statuses.Add((await desk.PushAsync(person, Desk.Text("a"))).Status); }
        await desk.SimAsync("DELETE", "/faults");

        statuses.ShouldBe([200, 500, 200, 429, 200, 500, 200, 429]);
        (await desk.PushAsync(person, Desk.Text("a"))).Status.ShouldBe(200);
        (await desk.PushAsync(person, Desk.Text("a"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("lost-response", 1)]
    [InlineData("reset", 0)]
    public async Task A_broken_connection_leaves_the_bot_in_doubt(string kind, int arrived)
    {
        await desk.FaultAsync(kind, "message/push");

        await Should.ThrowAsync<HttpRequestException>(() => desk.PushAsync(person, Desk.Text("a")));

        (await desk.BotTextsAsync(person)).Length.ShouldBe(arrived);
        ((int)(await desk.SimAsync("GET", "/wire"))![0]!["status"]!).ShouldBe(0);
    }

    [Fact]
    public async Task A_slow_answer_comes_late()
    {
        await desk.FaultAsync("slow", "message/push", delayMilliseconds: 700);

        (await desk.PushAsync(person, Desk.Text("a"))).Status.ShouldBe(200);

        ((double)(await desk.SimAsync("GET", "/wire"))![0]!["milliseconds"]!).ShouldBeGreaterThan(690);
    }

    [Theory]
    [InlineData("rate-limit", "The API rate limit has been exceeded. Try again later.")]
    [InlineData("quota", "You have reached your monthly limit.")]
    public async Task Both_kinds_of_429_can_be_had(string kind, string message)
    {
        await desk.FaultAsync(kind, "message/push");

        var answer = await desk.PushAsync(person, Desk.Text("a"));

        (answer.Status, answer.Message).ShouldBe((429, message));
    }

    [Fact]
    public async Task The_edge_answers_in_html()
    {
        await desk.FaultAsync("edge-error", "message/push");

        var answer = await desk.PushAsync(person, Desk.Text("a"));

        (answer.Status, answer.ContentType).ShouldBe((502, "text/html"));
    }

    [Fact]
    public async Task A_fault_hits_as_often_as_it_was_told_and_on_its_path_only()
    {
        await desk.FaultAsync("error", "message/push", times: 2);

        (await desk.LineAsync("GET", "/v2/bot/info")).Status.ShouldBe(200);
        (await desk.PushAsync(person, Desk.Text("a"))).Status.ShouldBe(500);
        (await desk.PushAsync(person, Desk.Text("a"))).Status.ShouldBe(500);
        (await desk.PushAsync(person, Desk.Text("a"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_wire_log_explains_what_was_wrong_in_two_languages()
    {
        await desk.ReplyAsync("00000000000000000000000000000000", "a");

        var entry = (await desk.SimAsync("GET", "/wire"))![0]!;

        ((string)entry["explained"]!["en"]!).ShouldContain("works once");
        ((string)entry["explained"]!["th"]!).ShouldContain("ครั้งเดียว");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("somebody-elses")]
    public async Task Without_a_good_token_there_is_no_answer(string? token)
    {
        var answer = await desk.LineAsync("GET", "/v2/bot/info", token: token);

        answer.Status.ShouldBe(401);
        answer.Message!.ShouldStartWith("Authentication failed due to the following reason:");
        answer.RequestId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Contents_are_on_the_other_host_only()
    {
        var sent = await desk.SimAsync("POST", $"/chats/{person}/photos?wait=true", new { photos = new[] { new { sample = "slip" } } });
        var path = $"/v2/bot/message/{sent![0]!["messageId"]}/content";

        (await desk.LineAsync("GET", path)).Status.ShouldBe(404);
        (await desk.DataAsync("GET", path)).Status.ShouldBe(200);
        (await desk.DataAsync("GET", "/v2/bot/info")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Unknown_paths_are_not_found_as_json()
    {
        var answer = await desk.LineAsync("GET", "/v2/bot/nothing");

        (answer.Status, answer.Message).ShouldBe((404, "Not found"));
    }

    [Fact]
    public async Task A_body_over_two_megabytes_is_too_large() =>
        (await desk.PushAsync(person, Desk.Text(new string('a', 2 * 1024 * 1024)))).Status.ShouldBe(413);

    [Fact]
    public async Task A_body_must_be_json_and_say_so()
    {
        var form = await desk.LineAsync("POST", "/v2/bot/message/push", "to=a");
        var list = await desk.LineAsync("POST", "/v2/bot/message/push", new[] { 1 });

        form.Status.ShouldBe(415);
        list.Message!.ShouldStartWith("The request body could not be parsed as JSON");
    }
}
