using System.Collections.Concurrent;
using System.Text.Json;
using LineBot.TestKit.Loopback;
using Microsoft.AspNetCore.Http;

namespace LineBot.TestKit.FakeLine;

/// <summary>LINE's side of the wire as far as a bot's sending goes: reply tokens of one use, retry keys, and faults to order.</summary>
public sealed class FakeLineServer : IAsyncDisposable
{
    /// <summary>Longer than LINE waits for the answer to a webhook.</summary>
    public static readonly TimeSpan LateBy = TimeSpan.FromSeconds(2);

    private const string Reply = "/v2/bot/message/reply";
    private const string Push = "/v2/bot/message/push";
    private const string Multicast = "/v2/bot/message/multicast";
    private readonly ConcurrentQueue<LineCall> calls = new();
    private readonly ConcurrentQueue<LineFault> faults = new();
    private readonly ConcurrentDictionary<string, bool> usedTokens = new();
    private readonly ConcurrentDictionary<string, string> acceptedKeys = new();
    private readonly CancellationTokenSource released = new();
    private readonly SemaphoreSlim arrivals = new(0);
    private LoopbackServer? server;

    public Uri Address => server!.Addresses[0];

    /// <summary>What people left with LINE.</summary>
    public FakeContents Contents { get; } = new();

    /// <summary>Every call, in the order of arrival, those without effect too.</summary>
    public IReadOnlyList<LineCall> Calls => [.. calls];

    /// <summary>Replies that a person got to see.</summary>
    public IReadOnlyList<LineCall> Replies => [.. calls.Where(call => call is { Path: Reply, Accepted: true })];

    /// <summary>Pushes that a person got to see, and that the fund paid for.</summary>
    public IReadOnlyList<LineCall> Pushes => [.. calls.Where(call => call is { Path: Push, Accepted: true })];

    /// <summary>Multicasts that reached everybody in them.</summary>
    public IReadOnlyList<LineCall> Multicasts => [.. calls.Where(call => call is { Path: Multicast, Accepted: true })];

    /// <summary>The month's messages; no limit unless a test sets one.</summary>
    public (long? Limit, long Used) Quota { get; set; }

    /// <summary>Whether LINE takes a multicast; where it does not, nobody in it gets anything.</summary>
    public Func<JsonElement, bool> TakesMulticast { get; set; } = _ => true;

    /// <summary>The menus below the chats.</summary>
    public FakeRichMenus RichMenus { get; } = new();

    public static async Task<FakeLineServer> StartAsync()
    {
        var line = new FakeLineServer();
        line.server = await LoopbackServer.StartAsync(line.AnswerAsync);
        return line;
    }

    /// <summary>The next calls go wrong in these ways, one each.</summary>
    public void Next(params LineFault[] ordered)
    {
        foreach (var fault in ordered) { faults.Enqueue(fault); }
    }

    /// <summary>What goes wrong with a call for which nothing was ordered; null: nothing ever does.</summary>
    public Func<LineFault?>? Weather { get; set; }

    /// <summary>Decides for each call whether, and how, it goes wrong, where nothing was ordered.</summary>
    public Func<LineRequest, LineFault?>? Fault { get; set; }

    /// <summary>No limit to the month's messages, and nothing against multicasts.</summary>
    public void BeOrdinary() => (Quota, TakesMulticast) = (default, _ => true);

    /// <summary>Forgets the calls so far; tokens and retry keys stay used.</summary>
    public void ForgetCalls() => calls.Clear();

    /// <summary>Waits for the next call that was not waited for yet.</summary>
    public async Task ArrivalAsync(CancellationToken cancellationToken)
    {
        if (!await arrivals.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken)) { throw new TimeoutException("No call reached LINE."); }
    }

    public async ValueTask DisposeAsync()
    {
        await released.CancelAsync();
        if (server is not null) { await server.DisposeAsync(); }
        released.Dispose();
        arrivals.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (await TryAnswerQuotaAsync(context)) { return; }
        var bytes = await BytesOfAsync(context.Request);
        var body = JsonElementOf(context.Request, bytes);
        var path = context.Request.Path.Value!;
        var retryKey = context.Request.Headers.TryGetValue("X-Line-Retry-Key", out var key) ? key.ToString() : null;
        if (FakeContents.IsAsked(path))
        {
            await GiveContentAsync(context, Fault?.Invoke(LineRequest.Of(context.Request, body)));
            return;
        }

        var fault = faults.TryDequeue(out var ordered) ? ordered : Weather?.Invoke() ?? Fault?.Invoke(LineRequest.Of(context.Request, body));
        var isTaken = fault is null or LineFault.AcceptedButLost or LineFault.AcceptedButServerError or LineFault.AcceptedButLate;
        var answer = isTaken ? Accept(context.Request, bytes, retryKey, body) : Fail(fault!.Value);
        calls.Enqueue(new(path, retryKey, body, answer.Status is StatusCodes.Status200OK or StatusCodes.Status202Accepted));
        arrivals.Release();
        await GiveAsync(context, fault, answer);
    }

    private async Task GiveContentAsync(HttpContext context, LineFault? fault)
    {
        if (fault == LineFault.AcceptedButLate) { await Task.Delay(LateBy, TimeProvider.System, CancellationToken.None); }
        if (fault is null or LineFault.AcceptedButLate) { await Contents.AnswerAsync(context, released.Token); }
        else { await GiveAsync(context, fault, Fail(fault.Value)); }
    }

    /// <summary>A question about the plan is no sending: ordered faults are not for it, and it is not among the calls.</summary>
    private async Task<bool> TryAnswerQuotaAsync(HttpContext context)
    {
        var body = context.Request.Path.Value switch
        {
            "/v2/bot/message/quota" => Quota.Limit is { } limit ? $$"""{"type":"limited","value":{{limit}}}""" : """{"type":"none"}""",
            "/v2/bot/message/quota/consumption" => $$"""{"totalUsage":{{Quota.Used}}}""",
            _ => null,
        };
        if (body is null) { return false; }
        if (Fault?.Invoke(LineRequest.Of(context.Request, default)) is { } fault)
        {
            await GiveAsync(context, fault, fault == LineFault.AcceptedButLate ? new(200, body) : Fail(fault));
            return true;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
        return true;
    }

    private async Task GiveAsync(HttpContext context, LineFault? fault, LineAnswer answer)
    {
        if (fault == LineFault.Held) { await HoldAsync(context.RequestAborted); }
        if (fault is LineFault.Broken or LineFault.AcceptedButLost or LineFault.Held)
        {
            context.Abort();
            return;
        }
        if (fault == LineFault.AcceptedButLate) { await Task.Delay(LateBy, TimeProvider.System, CancellationToken.None); }
        var given = fault == LineFault.AcceptedButServerError ? LineAnswer.ServerError : answer;
        context.Response.StatusCode = given.Status;
        context.Response.ContentType = "application/json";
        context.Response.Headers["X-Line-Request-Id"] = Guid.NewGuid().ToString();
        if (given.AcceptedRequestId is { } id) { context.Response.Headers["X-Line-Accepted-Request-Id"] = id; }
        await context.Response.WriteAsync(given.Body);
    }

    private async Task HoldAsync(CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, released.Token);
        await Task.Delay(Timeout.InfiniteTimeSpan, end.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private LineAnswer Accept(HttpRequest request, byte[] bytes, string? retryKey, JsonElement body) => request.Path.Value switch
    {
        Reply => usedTokens.TryAdd(body.GetProperty("replyToken").GetString()!, true)
            ? LineAnswer.Sent
            : new(400, """{"message":"Invalid reply token"}"""),
        Push when retryKey is not null => acceptedKeys.TryAdd(retryKey, Guid.NewGuid().ToString())
            ? LineAnswer.Sent
            : new(409, """{"message":"The retry key is already accepted","sentMessages":[{"id":"1"}]}""", acceptedKeys[retryKey]),
        Push => LineAnswer.Sent,
        Multicast when !TakesMulticast(body) => new(400, """{"message":"The property, to[1], in the request body is invalid (line: -, column: -)"}"""),
        Multicast => acceptedKeys.TryAdd(retryKey ?? "", Guid.NewGuid().ToString())
            ? new(200, "{}")
            : new(409, """{"message":"The retry key is already accepted"}""", acceptedKeys[retryKey ?? ""]),
        "/oauth2/v3/token" => new(200, """{"token_type":"Bearer","access_token":"issued","expires_in":900}"""),
        _ => RichMenus.Answer(request, bytes) is var (status, text) ? new(status, text) : new(404, """{"message":"Not found"}"""),
    };

    private static LineAnswer Fail(LineFault fault) => fault switch
    {
        LineFault.RateLimited => new(429, """{"message":"The API rate limit has been exceeded. Try again later."}"""),
        LineFault.QuotaReached => new(429, """{"message":"You have reached your monthly limit."}"""),
        LineFault.Refused => new(400, """{"message":"The request body has 1 error(s)","details":[{"message":"May not be empty","property":"messages[0].text"}]}"""),
        _ => LineAnswer.ServerError,
    };

    private static async Task<byte[]> BytesOfAsync(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static JsonElement JsonElementOf(HttpRequest request, byte[] bytes)
    {
        if (bytes.Length == 0 || request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true) { return default; }
        using var body = JsonDocument.Parse(bytes);
        return body.RootElement.Clone();
    }

    private sealed record LineAnswer(int Status, string Body, string? AcceptedRequestId = null)
    {
        public static LineAnswer Sent { get; } = new(200, """{"sentMessages":[{"id":"1"}]}""");

        public static LineAnswer ServerError { get; } = new(500, """{"message":"Internal server error"}""");
    }
}
