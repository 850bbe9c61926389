using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using LineBot.Simulator.Startup;
using Microsoft.AspNetCore.Builder;

namespace LineBot.Simulator;

/// <summary>LINE's side on free ports, spoken to over HTTP only: as a bot, as a person, as a developer.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string Token = "a-token-of-the-tests";
    private readonly WebApplication app;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };

    private Desk(WebApplication app, JsonNode info)
    {
        this.app = app;
        ApiUrl = (string)info["apiBaseUrl"]!;
        DataUrl = (string)info["dataApiBaseUrl"]!;
        BotUserId = (string)info["botUserId"]!;
    }

    public string ApiUrl { get; }

    public string DataUrl { get; }

    public string BotUserId { get; }

    public static async Task<Desk> StartAsync(TestBot? bot = null)
    {
        var app = await SimulatorServer.StartAsync(new() { Port = 0, DataPort = 0, Secret = Secret, Token = Token }, Cancelled);
        var address = app.Urls.First().Replace("[::]", "127.0.0.1", StringComparison.Ordinal);
        using var first = new HttpClient();
        var desk = new Desk(app, (await first.GetFromJsonAsync<JsonNode>($"{address}/sim/info", Cancelled))!);
        if (bot is not null)
        {
            await desk.ChangeAsync(new { webhookUrl = bot.Url });
            bot.Desk = desk;
        }
        return desk;
    }

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A call of the bot to LINE.</summary>
    public Task<Answer> LineAsync(string method, string path, object? body = null, string? retryKey = null, string? token = Token) =>
        SendAsync(method, ApiUrl + path, body, retryKey, token);

    public Task<Answer> DataAsync(string method, string path, byte[]? bytes = null, string contentType = "image/png") =>
        SendAsync(method, DataUrl + path, bytes is null ? null : new Bytes(bytes, contentType), null, Token);

    /// <summary>A call to the script API; anything but 2xx fails the test.</summary>
    public async Task<JsonNode?> SimAsync(string method, string path, object? body = null)
    {
        var answer = await SendAsync(method, $"{ApiUrl}/sim{path}", body, null, null);
        answer.Status.ShouldBeInRange(200, 299, $"{method} {path}: {answer.Text}");
        return answer.Text.Length == 0 ? null : answer.Json;
    }

    public Task<Answer> TrySimAsync(string method, string path, object? body = null) =>
        SendAsync(method, $"{ApiUrl}/sim{path}", body, null, null);

    public async Task<string> PersonAsync(string name = "ผู้ทดสอบ", bool isFriend = true) =>
        (string)(await SimAsync("POST", "/people", new { name, isFriend }))!["userId"]!;

    public async Task<string> GroupAsync(params string[] members) =>
        (string)(await SimAsync("POST", "/groups", new { name = "กลุ่มทดสอบ", members, hasBot = true }))!["groupId"]!;

    public Task<JsonNode?> SayAsync(string chat, string text, string? from = null) =>
        SimAsync("POST", $"/chats/{chat}/messages?wait=true", new { from, message = new { type = "text", text } });

    public async Task<JsonArray> MessagesAsync(string chat) => (await SimAsync("GET", $"/chats/{chat}"))!["messages"]!.AsArray();

    public async Task<string[]> BotTextsAsync(string chat) => [.. (await MessagesAsync(chat))
        .Where(message => (string?)message!["from"]!["kind"] == "bot").Select(message => (string)message!["message"]!["text"]!)];

    public Task AdvanceAsync(string duration) => SimAsync("POST", "/clock", new { advance = duration });

    public Task ChangeAsync(object settings) => SimAsync("PATCH", "/settings", settings);

    public Task FaultAsync(string kind, string on, int times = 1, int delayMilliseconds = 500) =>
        SimAsync("POST", "/faults", new { kind, on, times, delayMilliseconds });

    public static object Text(string text) => new { type = "text", text };

    public Task<Answer> PushAsync(string to, object message, string? retryKey = null) =>
        LineAsync("POST", "/v2/bot/message/push", new { to, messages = new[] { message } }, retryKey);

    public Task<Answer> ReplyAsync(string replyToken, string text) =>
        LineAsync("POST", "/v2/bot/message/reply", new { replyToken, messages = new[] { Text(text) } });

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private async Task<Answer> SendAsync(string method, string url, object? body, string? retryKey, string? token)
    {
        using var request = new HttpRequestMessage(new(method), url) { Content = Content(body) };
        if (token is not null) { request.Headers.Add("Authorization", $"Bearer {token}"); }
        if (retryKey is not null) { request.Headers.Add("X-Line-Retry-Key", retryKey); }
        using var response = await http.SendAsync(request, Cancelled);
        return new(
            (int)response.StatusCode,
            await response.Content.ReadAsByteArrayAsync(Cancelled),
            response.Content.Headers.ContentType?.MediaType,
            response.Headers.TryGetValues("x-line-request-id", out var ids) ? ids.Single() : null,
            response.Headers.TryGetValues("x-line-accepted-request-id", out var accepted) ? accepted.Single() : null);
    }

    private static HttpContent? Content(object? body) => body switch
    {
        null => null,
        Bytes raw => new ByteArrayContent(raw.Body) { Headers = { ContentType = new(raw.ContentType) } },
        string form => new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"),
        _ => JsonContent.Create(body),
    };

    private sealed record Bytes(byte[] Body, string ContentType);
}

/// <summary>What a call was answered.</summary>
internal sealed record Answer(int Status, byte[] Body, string? ContentType, string? RequestId, string? AcceptedRequestId)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Message => (string?)Json["message"];

    public string[] Details => [.. (Json["details"]?.AsArray() ?? []).Select(detail => $"{detail!["property"]}: {detail["message"]}")];

    public string[] SentIds => [.. Json["sentMessages"]!.AsArray().Select(sent => (string)sent!["id"]!)];
}
