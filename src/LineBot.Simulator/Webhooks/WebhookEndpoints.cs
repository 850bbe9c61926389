using System.Globalization;
using System.Text.Json;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Webhooks;

/// <summary>Where webhooks go, as the API sets, reads and tests it.</summary>
internal sealed class WebhookEndpoints(Addresses addresses, WebhookSender sender, VirtualClock clock) : ILineEndpoints
{
    private const int UrlMax = 500;

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("PUT", "/v2/bot/channel/webhook/endpoint", Set) { TakesJson = true, Rate = Rate.PerMinute(1_000) },
        new("GET", "/v2/bot/channel/webhook/endpoint", _ => Get()) { Rate = Rate.PerMinute(1_000) },
        new("POST", "/v2/bot/channel/webhook/test", TestAsync) { Rate = Rate.PerHour(60) },
    ];

    private LineAnswer Set(LineCall call)
    {
        if (call.Json.String("endpoint") is not { } url || !IsTaken(url)) { return LineAnswer.BadRequest("Invalid webhook endpoint URL"); }
        addresses.Webhook = url;
        return LineAnswer.Nothing;
    }

    private LineAnswer Get() => addresses.Webhook is { } endpoint
        ? LineAnswer.Ok(new { endpoint, active = addresses.WebhookIsActive })
        : LineAnswer.NotFound("Webhook endpoint not found");

    /// <summary>Sends no events; not counted in the statistics.</summary>
    private async Task<LineAnswer> TestAsync(LineCall call)
    {
        if (Url(call) is not { } url) { return LineAnswer.NotFound("Webhook endpoint not found"); }
        if (!IsTaken(url)) { return LineAnswer.BadRequest("Invalid webhook endpoint URL"); }
        var result = await sender.PostAsync(url, sender.Body([]), null, isRedelivery: false, call.CancellationToken);
        return LineAnswer.Ok(new
        {
            success = result.IsSuccess,
            timestamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            statusCode = result.Status,
            reason = result.Reason?.ToUpperInvariant() ?? "OK",
            detail = result.IsSuccess ? $"{result.Status}" : result.Detail,
        });
    }

    private string? Url(LineCall call)
    {
        if (call.Body.Length == 0) { return addresses.Webhook; }
        try
        {
            using var body = JsonDocument.Parse(call.Body);
            return body.RootElement.String("endpoint") ?? addresses.Webhook;
        }
        catch (JsonException)
        {
            return "";
        }
    }

    /// <summary>HTTPS, or plain HTTP to this machine, where there is no certificate to have.</summary>
    private static bool IsTaken(string url) =>
        url.Length <= UrlMax && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
