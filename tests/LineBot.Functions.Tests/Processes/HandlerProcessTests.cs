using System.Net;
using System.Text;
using System.Text.Json;
using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Processes;

/// <summary>The real program, started and ended as the Functions host does it.</summary>
public class HandlerProcessTests(AzuriteFixture azurite)
{
    private const string Events = QueueNames.LineEvents;
    private readonly string user = WebhookBodies.NewUser();

    [Fact]
    public async Task Killed_between_commit_and_reply_it_answers_once_after_the_restart()
    {
        await using var killed = await Handler.StartProcessAsync(azurite);
        killed.Line.Next(LineFault.Held);
        var delivery = killed.ReceiveAsync(WebhookBodies.Text(user, "สวัสดี"));
        await killed.Line.ArrivalAsync(TestContext.Current.CancellationToken);

        await killed.Process.KillAsync();
        await Should.ThrowAsync<HttpRequestException>(() => delivery);
        await using var restarted = await killed.StartNextProcessAsync();
        await restarted.LeftAsync(Events, 1);
        var copy = restarted.KeptCopies.ShouldHaveSingleItem();
        (await restarted.BringAsync(Events, copy)).ShouldBe(HttpStatusCode.OK);
        (await restarted.BringAsync(Events, copy)).ShouldBe(HttpStatusCode.OK);

        restarted.Line.Replies.Count.ShouldBe(1);
        restarted.Storage.Calls.Count(call => call.Path.EndsWith("$batch", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Killed_before_the_commit_it_answers_once_after_the_restart()
    {
        await using var killed = await Handler.StartProcessAsync(azurite);
        var committing = new TaskCompletionSource();
        killed.Storage.Fault = call =>
        {
            if (!call.Path.EndsWith("$batch", StringComparison.Ordinal)) { return null; }
            committing.TrySetResult();
            return TestKit.Storage.StorageFault.Down;
        };
        var delivery = killed.ReceiveAsync(WebhookBodies.Text(user, "สวัสดี"));
        await committing.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        await killed.Process.KillAsync();
        await Should.ThrowAsync<HttpRequestException>(() => delivery);
        killed.Storage.Fault = _ => null;
        await using var restarted = await killed.StartNextProcessAsync();
        (await restarted.BringAsync(Events, restarted.KeptCopies.ShouldHaveSingleItem())).ShouldBe(HttpStatusCode.OK);

        restarted.Line.Replies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_settings_it_says_what_is_missing_and_ends_with_an_error()
    {
        await using var process = new HandlerProcess([]);

        (await process.ExitAsync()).ShouldBe(1);

        process.Lines.ShouldBeEmpty();
        process.Errors.Count.ShouldBe(6);
        process.Errors.ShouldContain(line => line.StartsWith("Line__Channels__0__Secret is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_listens_on_this_machine_at_the_hosts_port_only()
    {
        var elsewhere = Handler.FreePort();
        await using var handler = await Handler.StartProcessAsync(
            azurite, $"ASPNETCORE_URLS=http://0.0.0.0:{elsewhere}", $"ASPNETCORE_HTTP_PORTS={elsewhere}");

        using var other = new HttpClient();
        await Should.ThrowAsync<HttpRequestException>(() => other.GetAsync($"http://127.0.0.1:{elsewhere}/", TestContext.Current.CancellationToken));
        handler.Process.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Storage_that_is_down_at_the_start_is_waited_for()
    {
        await using var down = await Handler.StartAsync(azurite);
        down.Storage.Fault = _ => TestKit.Storage.StorageFault.Down;
        await using var handler = await down.StartNextProcessAsync();

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "สวัสดี"))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        handler.Storage.Fault = _ => null;

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "สวัสดี"))).ShouldBe(HttpStatusCode.OK);
        await handler.Line.ArrivalAsync(TestContext.Current.CancellationToken);
        handler.Line.Replies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Its_log_is_JSON_lines_that_name_no_person_and_repeat_no_word()
    {
        await using var handler = await Handler.StartProcessAsync(azurite);
        handler.Line.Next(LineFault.Refused, LineFault.ServerError);
        var said = WebhookBodies.Text(user, "รหัสลับของฉัน 4711");
        var token = JsonDocument.Parse(said).RootElement.GetProperty("replyToken").GetString()!;

        await handler.ReceiveAsync(said);
        await handler.ReceiveAsync(WebhookBodies.Text(user, "รหัสลับของฉัน 4711"));
        await handler.PostAsync("{}", "wrong");
        await handler.BringAsync(Events, "nonsense"u8.ToArray());
        await handler.Process.SaidAsync(4);
        await handler.Process.KillAsync();

        handler.Process.Lines.Count.ShouldBeGreaterThan(3);
        handler.Process.Lines.ShouldAllBe(line => JsonDocument.Parse(line, default).RootElement.ValueKind == JsonValueKind.Object);
        var log = string.Join('\n', handler.Process.Lines);
        foreach (var secret in new[] { user, "4711", "\\u0E", token, Handler.Secret, AzuriteFixture.AccountKey }) { log.ShouldNotContain(secret); }
    }

    [Fact]
    public async Task A_Thai_locale_changes_nothing_on_the_wire()
    {
        await using var handler = await Handler.StartProcessAsync(azurite, "LANG=th_TH.UTF-8", "LC_ALL=th_TH.UTF-8");

        (await handler.ReceiveAsync(WebhookBodies.Text(user, "สวัสดี"))).ShouldBe(HttpStatusCode.OK);
        await handler.Line.ArrivalAsync(TestContext.Current.CancellationToken);

        var commit = handler.Storage.Calls.Single(call => call.Path.EndsWith("$batch", StringComparison.Ordinal));
        var written = Encoding.UTF8.GetString(commit.Body.Span);
        var year = TimeProvider.System.GetUtcNow().Year;
        written.ShouldContain($"\"CommittedAt\":\"{year}-");
        written.ShouldNotContain($"{year + 543}-");
    }
}
