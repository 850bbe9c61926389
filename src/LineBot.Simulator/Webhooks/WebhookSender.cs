using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.Tokens;
using LineBot.Simulator.Wire;

namespace LineBot.Simulator.Webhooks;

/// <summary>Posts signed webhooks over exact bytes and says how it went, in the words of LINE's console.</summary>
internal sealed class WebhookSender(Channel channel, Addresses addresses, VirtualClock clock, WireLog wire) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public WebhookSettings Settings { get; set; } = new();

    public Task<WebhookResult> SendAsync(IEnumerable<JsonObject> events, bool isRedelivery, CancellationToken cancellationToken) =>
        PostAsync(addresses.Webhook ?? "", Body(events), null, isRedelivery, cancellationToken);

    /// <summary>Sends these bytes to <paramref name="url"/>; a test may give a signature that is not theirs.</summary>
    public async Task<WebhookResult> PostAsync(
        string url, byte[] body, string? signature, bool isRedelivery, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var result = await TryPostAsync(url, body, signature ?? Sign(body), cancellationToken);
        wire.Add(new(0, clock.GetUtcNow(), "webhook", "POST", url, result.Status, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds)
        {
            RequestBody = Encoding.UTF8.GetString(body),
            ResponseBody = result.IsSuccess ? null : result.Detail,
            Reason = result.Reason,
            IsRedelivery = isRedelivery,
        });
        return result;
    }

    public byte[] Body(IEnumerable<JsonObject> events)
    {
        var body = new JsonObject { ["destination"] = channel.BotUserId, ["events"] = new JsonArray([.. events]) };
        if (Settings.AddsUnknownFields) { body["x-unannounced"] = new JsonObject { ["since"] = "today" }; }
        return Json.Bytes(body, Settings.EscapesUnicode);
    }

    public string Sign(byte[] body) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(channel.Secret), body));

    public void Dispose() => http.Dispose();

    private async Task<WebhookResult> TryPostAsync(string url, byte[] body, string signature, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) { return new(0, "could_not_connect", "Invalid URL syntax"); }
        using var request = Request(address, body, signature);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Settings.TimeoutMilliseconds);
        try
        {
            using var response = await http.SendAsync(request, limit.Token);
            var status = (int)response.StatusCode;
            return response.IsSuccessStatusCode ? new(status, null, "OK") : new(status, "error_status_code", $"{status}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(0, "request_timeout", "Request timeout");
        }
        catch (HttpRequestException e)
        {
            return Classify(e);
        }
    }

    private HttpRequestMessage Request(Uri address, byte[] body, string signature)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        request.Headers.TryAddWithoutValidation("User-Agent", "LineBotWebhook/2.0");
        request.Headers.TryAddWithoutValidation(SimulatedTime.Header, SimulatedTime.Of(clock));
        return request;
    }

    private static WebhookResult Classify(HttpRequestException e) => e switch
    {
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => new(0, "could_not_connect", "Unknown host"),
        { InnerException: SocketException } => new(0, "could_not_connect", "Connection failed"),
        { HttpRequestError: HttpRequestError.ConnectionError } => new(0, "could_not_connect", "Connection failed"),
        { HttpRequestError: HttpRequestError.SecureConnectionError } => new(0, "could_not_connect", "TLS handshake failure"),
        { HttpRequestError: HttpRequestError.ResponseEnded } => new(0, "unclassified", "Session closed unexpectedly"),
        _ => new(0, "unclassified", "Unclassified webhook dispatch error"),
    };
}
