using System.Text;
using System.Text.Json.Nodes;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Startup;
using LineBot.Simulator.Storage;

[assembly: AssemblyFixture(typeof(LineBot.Simulator.Host.StorageOfTests))]

namespace LineBot.Simulator.Host;

/// <summary>One Azurite for all tests of the host; without Node they are skipped.</summary>
public sealed class StorageOfTests : IAsyncLifetime
{
    private Azurite? azurite;
    private string? missing;

    internal string ConnectionString => Azurite.ConnectionString;

    internal Azurite Azurite
    {
        get
        {
            Assert.SkipWhen(azurite is null, missing ?? "");
            return azurite!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            azurite = await Azurite.StartAsync(null, _ => { }, CancellationToken.None);
        }
        catch (StartException e)
        {
            missing = e.Message;
        }
    }

    public ValueTask DisposeAsync()
    {
        azurite?.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>A Functions app in a folder of its own, run by the host stand-in with a handler that does as it is told.</summary>
internal sealed class HandlerApp : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Dictionary<string, string> settings;
    private readonly QueueService queues;

    private HandlerApp(DirectoryInfo folder, Dictionary<string, string> settings)
    {
        this.folder = folder;
        this.settings = settings;
        queues = new(StorageAccount.Parse(settings["AzureWebJobsStorage"]));
        Log = new(new Feed());
        Host = new(folder.FullName, settings, Clock, Log);
    }

    public VirtualClock Clock { get; } = new(TimeProvider.System);

    public HostLog Log { get; }

    public FunctionsHost Host { get; }

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(60) };

    public string Folder => folder.FullName;

    /// <summary>The queue of this app alone.</summary>
    public string Queue { get; private init; } = "";

    public static HandlerApp Create(StorageOfTests storage, string? setting = null, string dataType = "\"dataType\":\"binary\",", string customHandler = "\"enableProxyingHttpRequest\":true")
    {
        var queue = "work-" + Guid.NewGuid().ToString("N")[..12];
        var folder = Directory.CreateTempSubdirectory("linebot-host-");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Host", "handler.mjs"), Path.Combine(folder.FullName, "handler.mjs"));
        File.WriteAllText(Path.Combine(folder.FullName, "host.json"), $$"""
            {"version":"2.0","functionTimeout":"00:00:03",
             "extensions":{"queues":{"batchSize":4,"newBatchThreshold":2,"maxDequeueCount":2,"visibilityTimeout":"00:00:01","maxPollingInterval":"00:00:00.2"} },
             "customHandler":{ {{customHandler}},"description":{"defaultExecutablePath":"node","arguments":["handler.mjs"]} } }
            """);
        Function(folder, "echo", """{"type":"httpTrigger","direction":"in","name":"req","authLevel":"anonymous","methods":["post"],"route":"line/webhook"},{"type":"http","direction":"out","name":"res"}""");
        Function(folder, "work", $$"""{"type":"queueTrigger","direction":"in","name":"item",{{dataType}}"queueName":"{{queue}}","connection":"AzureWebJobsStorage"}""");
        Function(folder, "daily", """{"type":"timerTrigger","direction":"in","name":"timer","schedule":"0 0 1 * * *"}""");
        var settings = new Dictionary<string, string> { ["AzureWebJobsStorage"] = storage.ConnectionString };
        if (setting is not null) { settings["MY_SETTING"] = setting; }
        return new(folder, settings) { Queue = queue };
    }

    public async Task<HandlerApp> StartAsync()
    {
        (await Host.StartAsync(0, settings, Desk.Cancelled)).ShouldBeTrue(string.Join('\n', Log.After(0).Select(line => line.Text)));
        return this;
    }

    public Task<bool> TryStartAsync() => Host.StartAsync(0, settings, Desk.Cancelled);

    public Task PutAsync(string text, bool isEncoded = true) =>
        queues.PutAsync(Queue, isEncoded ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : text, Desk.Cancelled);

    public Task<int> CountAsync(string suffix = "") => queues.CountAsync(Queue + suffix, Desk.Cancelled);

    /// <summary>What the handler was asked under this name, once there are so many.</summary>
    public async Task<JsonNode[]> AskedAsync(string url, int count)
    {
        await UntilAsync(() => Task.FromResult(Asked(url).Length >= count));
        return Asked(url);
    }

    public JsonNode[] Asked(string url) => [.. Log.After(0).Where(line => line.Kind == "stdout").Select(line => JsonNode.Parse(line.Text)!)
        .Where(asked => (string?)asked["url"] == url)];

    public string[] Complaints => [.. Log.After(0).Where(line => line.Kind == "complaint").Select(line => line.Text)];

    /// <summary>Looks again and again, with a bound.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(TimeSpan.FromMilliseconds(20), Desk.Cancelled);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        queues.Dispose();
        Http.Dispose();
        Clock.Dispose();
        folder.Delete(recursive: true);
    }

    private static void Function(DirectoryInfo folder, string name, string bindings) =>
        File.WriteAllText(Path.Combine(folder.CreateSubdirectory(name).FullName, "function.json"), $$"""{"bindings":[ {{bindings}} ]}""");
}
