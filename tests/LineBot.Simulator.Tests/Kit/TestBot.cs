using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LineBot.Simulator;

/// <summary>A bot's webhook that remembers what came and answers as it is told.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private static readonly TimeSpan ComesWithin = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<Received> received = new();
    private readonly SemaphoreSlim came = new(0);

    private TestBot(WebApplication app) => this.app = app;

    public Desk? Desk { get; set; }

    public string Url => $"{app.Urls.Single()}/callback";

    /// <summary>How the next webhooks are answered.</summary>
    public Func<Received, Task<int>> Answer { get; set; } = _ => Task.FromResult(200);

    public Received[] Received => [.. received];

    public JsonNode[] Events => [.. received.SelectMany(request => request.Events)];

    public JsonNode Last => Events[^1];

    public string LastReplyToken => (string)Last["replyToken"]!;

    public static async Task<TestBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var bot = new TestBot(app);
        app.MapPost("/callback", bot.ReceiveAsync);
        await app.StartAsync(Desk.Cancelled);
        return bot;
    }

    /// <summary>Waits until an event of this type is here, and gives the first. Only for tests in which the page shows something before the bot hears of it.</summary>
    public async Task<JsonNode> HearsAsync(string type)
    {
        while (true)
        {
            if (Events.FirstOrDefault(e => (string?)e["type"] == type) is { } heard) { return heard; }
            (await came.WaitAsync(ComesWithin, Desk.Cancelled)).ShouldBeTrue($"No {type} came.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        came.Dispose();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var request = new Received(
            body.ToArray(), context.Request.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        received.Enqueue(request);
        came.Release();
        context.Response.StatusCode = await Answer(request);
    }
}

/// <summary>One webhook as it arrived.</summary>
internal sealed record Received(byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonNode[] Events => [.. Json["events"]!.AsArray().Select(e => e!)];

    /// <summary>Computed here anew, with the field's own words: HMAC-SHA256 over the raw bytes, in Base64.</summary>
    public bool IsSigned
    {
        get
        {
            using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(Simulator.Desk.Secret));
            return Convert.ToBase64String(hmac.ComputeHash(Body)) == Headers["x-line-signature"];
        }
    }
}
