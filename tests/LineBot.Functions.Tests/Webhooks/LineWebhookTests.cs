using System.Net;
using LineBot.Functions.Running;
using LineBot.TestKit;

namespace LineBot.Functions.Webhooks;

public class LineWebhookTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Unanswerable =>
    [
        "not json", "[]", "{}", "null", "7", "\"text\"", """{"events":7}""", """{"destination":"U1"}""",
    ];

    public static TheoryData<string> Odd =>
    [
        """{"destination":"U1","events":[]}""",
        """{"events":[null,7,"x",[],{}]}""",
        """{"events":[{"type":"newKind","source":{"type":"newPlace","id":"X"},"replyToken":"r1"}]}""",
        """{"events":[{"type":"message","source":{"type":"user"},"message":{"type":"text"}}]}""",
        """{"events":[{"type":"message","replyToken":"00000000000000000000000000000000","source":{"type":"user","userId":"Udeadbeefdeadbeefdeadbeefdeadbeef"},"timestamp":1,"message":{"id":"100001","type":"text","text":"Hello, world"}}]}""",
        """{"events":[{"type":"accountLink","timestamp":1,"link":{"result":"failed","nonce":"n"}}]}""",
        """{"events":[{"type":"message","replyToken":"odd1","source":{"type":"user","userId":"a/b#c?d%e\u0001"},"message":{"id":"1","type":"text","text":"\ud83d"}}]}""",
    ];

    [Theory]
    [MemberData(nameof(Unanswerable))]
    public async Task A_signed_body_that_is_no_webhook_is_400(string body)
    {
        await using var handler = await Handler.StartAsync(azurite);

        using var answer = await handler.PostAsync(body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_webhook_is_taken_all_the_same(string body)
    {
        await using var handler = await Handler.StartAsync(azurite);

        using var answer = await handler.PostAsync(body);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await handler.LeftAsync(Storage.Queues.QueueNames.LineEvents, 0);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_413()
    {
        await using var handler = await Handler.StartAsync(azurite);

        using var answer = await handler.PostAsync(new string(' ', 1100 * 1024));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Every_sample_of_LINE_is_taken_when_signed_and_refused_when_one_byte_differs()
    {
        var samples = Samples();
        Assert.SkipWhen(samples.Length == 0, "LINE's sample bodies do not stand beside the repository.");
        await using var handler = await Handler.StartAsync(azurite);

        foreach (var sample in samples)
        {
            var body = await File.ReadAllTextAsync(sample, TestContext.Current.CancellationToken);
            using var taken = await handler.PostAsync(body);
            using var refused = await handler.PostAsync(body + " ", Handler.Sign(body));
            taken.StatusCode.ShouldBe(HttpStatusCode.OK, sample);
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, sample);
        }
        await handler.LeftAsync(Storage.Queues.QueueNames.LineEvents, 0);
    }

    [Fact]
    public async Task The_host_finds_somebody_home()
    {
        await using var handler = await Handler.StartAsync(azurite);

        using var home = await handler.GetAsync("/");
        using var health = await handler.GetAsync("/api/health");

        home.StatusCode.ShouldBe(HttpStatusCode.OK);
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await health.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"status":"ready"}""");
    }

    [Fact]
    public async Task Health_says_so_when_storage_is_down()
    {
        await using var handler = await Handler.StartAsync(azurite);
        handler.Storage.Fault = _ => TestKit.Storage.StorageFault.Down;

        using var health = await handler.GetAsync("/api/health");

        health.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static string[] Samples()
    {
        var folder = Path.Combine(SampleNetwork.RepositoryRoot(), "..", "shared", "line-samples");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories) : [];
    }
}
