using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using LineBot.Dialogs;
using LineBot.Functions.Startup;
using LineBot.Storage.Connection;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;
using LineBot.TestKit.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LineBot.Functions.Running;

/// <summary>The handler on a real port, between a storage account that counts calls and a LINE that misbehaves on order.</summary>
internal sealed class Handler : IAsyncDisposable
{
    public const string Secret = "test channel secret";
    private const int PortsTried = 5;
    private readonly HttpClient http;
    private readonly IAsyncDisposable app;
    private readonly bool ownsSurroundings;

    private Handler(StorageProxy storage, FakeLineServer line, IAsyncDisposable app, int port, bool ownsSurroundings)
    {
        (Storage, Line, this.app, this.ownsSurroundings) = (storage, line, app, ownsSurroundings);
        http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public StorageProxy Storage { get; }

    public FakeLineServer Line { get; }

    /// <summary>Where the app runs in a process of its own.</summary>
    public HandlerProcess Process => (HandlerProcess)app;

    /// <summary>The bodies of the safety copies, in the order they were kept.</summary>
    public IReadOnlyList<byte[]> KeptCopies => [.. Storage.Calls.Where(IsKeeping).Select(call => BodyOf(call.Body))];

    public static async Task<Handler> StartAsync(AzuriteFixture azurite, IBot? bot = null)
    {
        var storage = await StorageProxy.StartAsync(azurite);
        var line = await FakeLineServer.StartAsync();
        var handler = await StartAsync(storage, line, bot ?? new TestBot(), ownsSurroundings: true);
        await handler.ClearAsync();
        return handler;
    }

    /// <summary>With the bot that people talk to.</summary>
    public static async Task<Handler> StartRealAsync(AzuriteFixture azurite, FakeLineServer? prepared = null)
    {
        var storage = await StorageProxy.StartAsync(azurite);
        var line = prepared ?? await FakeLineServer.StartAsync();
        var handler = await StartAsync(storage, line, bot: null, ownsSurroundings: true);
        await handler.ClearAsync();
        return handler;
    }

    /// <summary>The app with the bot that people talk to, between a storage and a LINE that somebody else looks after; LINE knows it by its token.</summary>
    public static Task<Handler> StartBetweenAsync(StorageProxy storage, FakeLineServer line, string accessToken) =>
        StartAsync(storage, line, bot: null, ownsSurroundings: false, accessToken);

    /// <summary>The app as its own process.</summary>
    public static async Task<Handler> StartProcessAsync(AzuriteFixture azurite, params string[] more)
    {
        var storage = await StorageProxy.StartAsync(azurite);
        var line = await FakeLineServer.StartAsync();
        var handler = await StartProcessAsync(storage, line, ownsSurroundings: true, more);
        await handler.ClearAsync();
        return handler;
    }

    /// <summary>The next process on the same storage and the same LINE.</summary>
    public Task<Handler> StartNextProcessAsync(params string[] more) => StartProcessAsync(Storage, Line, ownsSurroundings: false, more);

    /// <summary>A second process's worth of handler on the same storage and the same LINE.</summary>
    public Task<Handler> StartAnotherAsync(IBot bot) => StartAsync(Storage, Line, bot, ownsSurroundings: false);

    /// <summary>A part of the app, where it runs in this process.</summary>
    public T Part<T>()
        where T : notnull => ((WebApplication)app).Services.GetRequiredService<T>();

    public async Task<HttpResponseMessage> PostAsync(string body, string? signature = null)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.TryAddWithoutValidation("x-line-signature", signature ?? Sign(body));
        return await http.PostAsync("/api/line/webhook", content, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> ReceiveAsync(params string[] events)
    {
        using var answer = await PostAsync(WebhookBodies.Body(events));
        return answer.StatusCode;
    }

    /// <summary>As LINE does: again after a 503, which a busy machine may give.</summary>
    public async Task<HttpStatusCode> TakenInAsync(params string[] events)
    {
        var status = HttpStatusCode.ServiceUnavailable;
        for (var delivery = 1; delivery <= 40 && status == HttpStatusCode.ServiceUnavailable; delivery++) { status = await ReceiveAsync(events); }
        return status;
    }

    /// <summary>What the host does when a message comes into sight.</summary>
    public async Task<HttpStatusCode> BringAsync(string queue, ReadOnlyMemory<byte> message)
    {
        var metadata = $"\"DequeueCount\":\"1\",\"sys\":{{\"MethodName\":\"{queue}\"}}";
        var envelope = $"{{\"Data\":{{\"message\":\"{Convert.ToBase64String(message.Span)}\"}},\"Metadata\":{{{metadata}}}}}";
        using var answer = await http.PostAsync($"/{queue}", new StringContent(envelope, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("{");
        return answer.StatusCode;
    }

    /// <summary>From now on every call says that it is this time, as the simulator's do.</summary>
    public void TurnClockTo(DateTimeOffset now)
    {
        http.DefaultRequestHeaders.Remove("x-sim-now");
        http.DefaultRequestHeaders.Add("x-sim-now", now.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>What the host does when a timer ticks.</summary>
    public async Task<HttpStatusCode> TickAsync(string timer)
    {
        using var answer = await http.PostAsync($"/{timer}", new StringContent("{}", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Brings the messages of a queue until none is left, those that failed again and again, as the host would.</summary>
    public async Task DrainAsync(string queue, int atOnce = 8)
    {
        var token = TestContext.Current.CancellationToken;
        while (await Queue(queue).ReceiveAsync(32, TimeSpan.FromMinutes(5), token) is { Count: > 0 } messages)
        {
            await Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = token }, async (message, stop) =>
            {
                if (await BringAsync(queue, message.Body) != HttpStatusCode.OK) { await Queue(queue).PutAsync(message.Body, TimeSpan.Zero, stop); }
                await Queue(queue).DeleteAsync(message.Receipt!, stop);
            });
        }
    }

    /// <summary>What a browser does with a link.</summary>
    public async Task<HttpStatusCode> OpenAsync(string path)
    {
        using var answer = await GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Any question at all, as a stranger may ask it.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? body, string? signature)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) { request.Content = new StringContent(body, Encoding.UTF8, "application/json"); }
        if (signature is not null) { request.Headers.TryAddWithoutValidation("x-line-signature", signature); }
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>How many copies are left: work that is not done.</summary>
    public Task<int> CountAsync(string queue) => Queue(queue).CountAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits until so many are left: a turn may go on behind the answer to its webhook.</summary>
    public async Task LeftAsync(string queue, int expected)
    {
        for (var attempt = 1; attempt < 1200 && await CountAsync(queue) != expected; attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(25), TestContext.Current.CancellationToken);
        }
        (await CountAsync(queue)).ShouldBe(expected);
    }

    /// <summary>Waits for the last call of a turn, without adding any of its own.</summary>
    public async Task DeletedAsync()
    {
        for (var attempt = 1; attempt < 1200 && !Storage.Calls.Any(call => call is { Service: "queue", Method: "DELETE" }); attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(25), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A message that failed comes into sight again.</summary>
    public Task PutAgainAsync(string queue, QueueMessage message) => Queue(queue).PutAsync(message.Body, TimeSpan.Zero, TestContext.Current.CancellationToken);

    /// <summary>Takes all visible messages, as the host would.</summary>
    public async Task<IReadOnlyList<QueueMessage>> TakeAsync(string queue) =>
        await Queue(queue).ReceiveAsync(32, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    /// <summary>Takes a message out for good, as the host does when its work is done.</summary>
    public Task DoneAsync(string queue, QueueMessage message) => Queue(queue).DeleteAsync(message.Receipt!, TestContext.Current.CancellationToken);

    public static string Sign(string body) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(body)));

    public static string[] Settings(StorageProxy storage, FakeLineServer line, int port, string accessToken = "token") =>
    [
        $"FUNCTIONS_CUSTOMHANDLER_PORT={port}",
        "AZURE_FUNCTIONS_ENVIRONMENT=Development",
        $"AzureWebJobsStorage={storage.ConnectionString}",
        $"Line__Channels__0__Secret={Secret}",
        $"Line__Channels__0__AccessToken={accessToken}",
        $"Line__ApiBaseUrl={line.Address}",
        $"Line__DataApiBaseUrl={line.Address}",
    ];

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        if (!ownsSurroundings) { return; }
        await Line.DisposeAsync();
        await Storage.DisposeAsync();
    }

    private static async Task<Handler> StartAsync(
        StorageProxy storage, FakeLineServer line, IBot? bot, bool ownsSurroundings, string accessToken = "token")
    {
        for (var attempt = 1; attempt <= PortsTried; attempt++)
        {
            var port = FreePort();
            var app = Build(storage, line, bot, port, accessToken);
            if (await ListensAsync(app)) { return new(storage, line, app, port, ownsSurroundings); }
        }

        throw new IOException("Each port that was found free was taken a moment later.");
    }

    /// <summary>False: somebody took the port since it was found free.</summary>
    private static async Task<bool> ListensAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            await app.DisposeAsync();
            return false;
        }

        await ReadyAsync(app.Services.GetRequiredService<Readiness>());
        return true;
    }

    private static WebApplication Build(StorageProxy storage, FakeLineServer line, IBot? bot, int port, string accessToken)
    {
        var args = Settings(storage, line, port, accessToken).Select(setting => $"--{setting.Replace("__", ":", StringComparison.Ordinal)}").ToArray();
        return Composition.Build(args, services =>
        {
            services.AddLogging(logs => logs.ClearProviders());
            if (bot is not null) { services.Replace(ServiceDescriptor.Singleton(bot)); }
        });
    }

    private static async Task<Handler> StartProcessAsync(StorageProxy storage, FakeLineServer line, bool ownsSurroundings, string[] more)
    {
        var port = FreePort();
        var process = new HandlerProcess([.. Settings(storage, line, port), .. more]);
        var handler = new Handler(storage, line, process, port, ownsSurroundings);
        await handler.AnswersAsync();
        return handler;
    }

    /// <summary>Until the app makes no calls of its own any more that a test would count. Storage that is down is not waited for.</summary>
    private static async Task ReadyAsync(Readiness readiness)
    {
        for (var attempt = 1; attempt < 2400 && !readiness.IsReady; attempt++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(25), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Asks as the host does, until somebody answers.</summary>
    private async Task AnswersAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync("/", TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException) when (attempt < 600)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(25), TestContext.Current.CancellationToken);
            }
        }
    }

    private async Task ClearAsync()
    {
        foreach (var name in QueueNames.All) { await Queue(name).ClearAsync(TestContext.Current.CancellationToken); }
        Storage.ForgetCalls();
    }

    private MessageQueue Queue(string name) =>
        StorageConnection.From(setting => setting == "AzureWebJobsStorage" ? Storage.ConnectionString : null).CreateQueues().Queue(name);

    private static bool IsKeeping(StorageCall call) =>
        call is { Service: "queue", Method: "POST" } && call.Path.Contains($"/{QueueNames.LineEvents}/messages", StringComparison.Ordinal);

    private static byte[] BodyOf(ReadOnlyMemory<byte> xml)
    {
        var text = Encoding.UTF8.GetString(xml.Span);
        return Convert.FromBase64String(text[(text.IndexOf("<MessageText>", StringComparison.Ordinal) + 13)..text.IndexOf("</MessageText>", StringComparison.Ordinal)]);
    }
}
