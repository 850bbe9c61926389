using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LineBot.Simulator.Host;

/// <summary>The host stand-in keeps the Azure Functions host's contract with a custom handler.</summary>
public sealed class FunctionsHostTests(StorageOfTests storage)
{
    [Fact]
    public async Task The_handler_gets_the_hosts_environment_and_settings()
    {
        await using var app = await HandlerApp.Create(storage, setting: "value").StartAsync();

        var environment = (await PostAsync(app, "/api/line/webhook"))["environment"]!;

        int.Parse((string)environment["FUNCTIONS_CUSTOMHANDLER_PORT"]!, System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(app.Host.Handler.Address.Port);
        ((string)environment["FUNCTIONS_HTTPWORKER_PORT"]!).ShouldBe((string)environment["FUNCTIONS_CUSTOMHANDLER_PORT"]!);
        ((string)environment["FUNCTIONS_APP_ROOT_PATH"]!).ShouldNotBeEmpty();
        ((string)environment["MY_SETTING"]!).ShouldBe("value");
    }

    [Fact]
    public async Task What_is_put_into_a_queue_from_outside_reaches_its_function()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();

        await app.Host.PutAsync(app.Queue, [Encoding.UTF8.GetBytes("หนึ่ง"), Encoding.UTF8.GetBytes("สอง")], Desk.Cancelled);

        (await app.AskedAsync("/work", count: 2)).Length.ShouldBe(2);
        await Should.ThrowAsync<RefusalException>(() => app.Host.PutAsync("nobody-listens", [], Desk.Cancelled));
    }

    [Fact]
    public async Task Http_is_passed_on_byte_for_byte_with_the_hosts_headers()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        byte[] body = [.. Encoding.UTF8.GetBytes("{\"a\": \"ก\"}\n"), 0xFF];

        var echo = await PostAsync(app, "/api/line/webhook?a=1&a=2+3", body);

        Convert.FromBase64String((string)echo["body"]!).ShouldBe(body);
        ((string)echo["url"]!).ShouldBe("/api/line/webhook?a=1&a=2+3");
        Guid.TryParse((string)echo["headers"]!["x-azure-functions-invocationid"]!, out _).ShouldBeTrue();
        ((string)echo["headers"]!["x-line-signature"]!).ShouldBe("abc=");
    }

    [Fact]
    public async Task Forwarding_joins_the_query_and_refuses_chunked_bodies()
    {
        await using var app = await HandlerApp.Create(storage, customHandler: "\"enableForwardingHttpRequest\":true").StartAsync();
        using var chunked = new HttpRequestMessage(HttpMethod.Post, app.Host.Address + "/api/line/webhook") { Content = new StringContent("{}") };
        chunked.Headers.TransferEncodingChunked = true;

        var echo = await PostAsync(app, "/api/line/webhook?a=1&a=2");
        using var refused = await app.Http.SendAsync(chunked, Desk.Cancelled);

        Uri.UnescapeDataString((string)echo["url"]!).ShouldBe("/api/line/webhook?a=1,2");
        refused.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        app.Asked("/api/line/webhook").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/work")]
    [InlineData("POST", "/api/work")]
    [InlineData("GET", "/api/line/webhook")]
    [InlineData("POST", "/line/webhook")]
    public async Task What_is_no_http_function_is_not_found_and_never_reaches_the_handler(string method, string path)
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        using var request = new HttpRequestMessage(new(method), app.Host.Address + path);

        using var response = await app.Http.SendAsync(request, Desk.Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        app.Log.After(0).ShouldNotContain(line => line.Kind == "stdout");
    }

    [Fact]
    public async Task The_handlers_status_and_cookies_pass_through()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        using var request = Request(app, "/api/line/webhook", []);
        request.Headers.Add("x-status", "503");

        using var response = await app.Http.SendAsync(request, Desk.Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.GetValues("set-cookie").ShouldBe(["a=1", "b=2"]);
    }

    [Fact]
    public async Task A_binary_queue_message_is_one_base64_and_metadata_keeps_its_own_names()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        await app.PutAsync("""{"Id":"mine","word":"ก"}""");

        var asked = (await app.AskedAsync("/work", 1))[0];
        var envelope = JsonNode.Parse((string)asked["body"]!)!;

        ((string)asked["headers"]!["transfer-encoding"]!).ShouldBe("chunked");
        asked["headers"]!["x-sim-now"].ShouldNotBeNull();
        Encoding.UTF8.GetString(Convert.FromBase64String((string)envelope["Data"]!["item"]!)).ShouldBe("""{"Id":"mine","word":"ก"}""");
        ((string)envelope["Metadata"]!["DequeueCount"]!).ShouldBe("1");
        ((string)envelope["Metadata"]!["Id"]!).ShouldMatch("^\"[0-9a-f-]{36}\"$");
        await HandlerApp.UntilAsync(async () => await app.CountAsync() == 0);
    }

    [Fact]
    public async Task Without_a_data_type_the_message_is_encoded_twice_and_leaks_into_the_metadata()
    {
        await using var app = await HandlerApp.Create(storage, dataType: "").StartAsync();
        await app.PutAsync("""{"Id":"mine","n":3,"nested":{"a":[1]},"list":[1]}""");

        var envelope = JsonNode.Parse((string)(await app.AskedAsync("/work", 1))[0]["body"]!)!;

        ((string)JsonNode.Parse((string)envelope["Data"]!["item"]!)!).ShouldBe("""{"Id":"mine","n":3,"nested":{"a":[1]},"list":[1]}""");
        ((string)envelope["Metadata"]!["Id"]!).ShouldBe("\"mine\"");
        ((string)envelope["Metadata"]!["n"]!).ShouldBe("\"3\"");
        envelope["Metadata"]!["nested"]!.ToJsonString().ShouldBe("""{"a":[1]}""");
        envelope["Metadata"]!["list"].ShouldBeNull();
    }

    [Theory]
    [InlineData("do-fail", "answered 500")]
    [InlineData("do-204", "no body")]
    [InlineData("do-empty", "no body")]
    [InlineData("do-null", "with null")]
    [InlineData("do-text", "text/plain instead of application/json")]
    [InlineData("do-list", "other than a JSON object")]
    public async Task A_message_that_fails_is_tried_again_and_ends_in_poison_loudly(string message, string complaint)
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        await app.PutAsync(message);

        await HandlerApp.UntilAsync(async () => await app.CountAsync("-poison") == 1 && await app.CountAsync() == 0);

        app.Asked("/work").Length.ShouldBe(2);   // maxDequeueCount
        app.Complaints.ShouldContain(line => line.Contains(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_is_no_base64_goes_to_poison_without_a_call()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        await app.PutAsync("{not base64}", isEncoded: false);

        await HandlerApp.UntilAsync(async () => await app.CountAsync("-poison") == 1);

        app.Asked("/work").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_call_over_its_time_gets_the_handler_killed_and_started_again()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        await app.PutAsync("do-hang");

        await HandlerApp.UntilAsync(() => Task.FromResult(app.Host.Handler.Starts >= 2 && app.Host.Handler.State == "running"));

        app.Complaints.ShouldContain(line => line.Contains("functionTimeout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_daily_timer_fires_on_each_day_that_the_clock_jumps_over()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        app.Clock.Freeze();
        await app.Clock.MoveAsync(new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero), Desk.Cancelled);
        var before = app.Asked("/daily").Length;

        await app.Clock.MoveAsync(new(2030, 1, 4, 12, 0, 0, TimeSpan.Zero), Desk.Cancelled);

        var asked = (await app.AskedAsync("/daily", before + 3))[before..];
        asked.Select(one => ((string)one["headers"]!["x-sim-now"]!)[..13]).ShouldBe(["2030-01-02T01", "2030-01-03T01", "2030-01-04T01"]);
        var timer = JsonNode.Parse((string)asked[0]["body"]!)!["Data"]!["timer"]!;
        ((bool)timer["IsPastDue"]!, (string)timer["ScheduleStatus"]!["Next"]!).ShouldBe((false, "2030-01-03T01:00:00+00:00"));
    }

    [Fact]
    public async Task A_crash_is_mended_and_the_caller_sees_a_500()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        using var request = Request(app, "/api/line/webhook", []);
        request.Headers.Add("x-do", "die");

        using var died = await app.Http.SendAsync(request, Desk.Cancelled);
        await HandlerApp.UntilAsync(() => Task.FromResult(app.Host.Handler is { Starts: 2, State: "running" }));
        var echo = await PostAsync(app, "/api/line/webhook");

        died.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        echo["environment"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("exit 1", "stopped", 3)]
    [InlineData("exit 0", "ended", 1)]
    public async Task Three_crashes_stop_the_host_and_exit_code_0_is_never_started_again(string setting, string state, int starts)
    {
        await using var app = HandlerApp.Create(storage, setting);

        (await app.TryStartAsync()).ShouldBeFalse();

        (app.Host.Handler.State, app.Host.Handler.Starts).ShouldBe((state, starts));
    }

    [Fact]
    public async Task A_handler_taken_away_comes_back_and_waiting_calls_are_answered()
    {
        await using var app = await HandlerApp.Create(storage).StartAsync();
        app.Host.Handler.Pause();
        await HandlerApp.UntilAsync(async () => !await IsReadyAsync(app));
        var waiting = PostAsync(app, "/api/line/webhook");

        app.Host.Handler.Resume();

        (await waiting)["environment"].ShouldNotBeNull();
    }

    private static async Task<bool> IsReadyAsync(HandlerApp app)
    {
        try
        {
            using var answer = await app.Http.GetAsync(app.Host.Handler.Address, Desk.Cancelled);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<JsonNode> PostAsync(HandlerApp app, string path, byte[]? body = null)
    {
        using var request = Request(app, path, body ?? Encoding.UTF8.GetBytes("{}"));
        using var response = await app.Http.SendAsync(request, Desk.Cancelled);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Desk.Cancelled))!;
    }

    private static HttpRequestMessage Request(HandlerApp app, string path, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, app.Host.Address + path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("x-line-signature", "abc=");
        return request;
    }
}
