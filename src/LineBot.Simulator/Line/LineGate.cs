using System.Text;
using System.Text.Json;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Faults;
using LineBot.Simulator.Tokens;
using LineBot.Simulator.Wire;

namespace LineBot.Simulator.Line;

/// <summary>LINE's front door: what every API call passes before its endpoint looks at it, and what is written down about it.</summary>
internal sealed class LineGate(
    AccessTokens tokens, RateLimits rates, RetryKeys retryKeys, FaultPlan faults, WireLog wire, VirtualClock clock, Addresses addresses)
{
    private const int BodyMax = 2 * 1024 * 1024;
    private const int RichMenuImageMax = 16 * 1024 * 1024;   // Read, then refused by its own rule.

    public async Task RunAsync(HttpContext context, LineEndpoint endpoint)
    {
        var (started, arrivedAt) = (TimeProvider.System.GetTimestamp(), clock.GetUtcNow());
        var requestId = Ids.RequestId();
        var name = $"{context.Request.Method} {context.Request.Path}";
        var body = await ReadAsync(context.Request);
        var call = new LineCall(context, requestId, body ?? []);
        var fault = faults.Take(name);

        var (answer, isLost) = await AnswerAsync(context, endpoint, call, body, fault);
        Log(context.Request, call, answer, isLost, fault, arrivedAt, TimeProvider.System.GetElapsedTime(started));
        if (isLost) { context.Abort(); }
        else { await WriteAsync(context.Response, requestId, answer); }
    }

    /// <summary>Paths that LINE does not have.</summary>
    public Task RunUnknownAsync(HttpContext context) =>
        RunAsync(context, new(context.Request.Method, context.Request.Path, _ => LineAnswer.NotFound()) { NeedsToken = false });

    private async Task<(LineAnswer Answer, bool IsLost)> AnswerAsync(
        HttpContext context, LineEndpoint endpoint, LineCall call, byte[]? body, InjectedFault? fault)
    {
        if (fault?.Kind == FaultKind.Slow)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMilliseconds), TimeProvider.System, call.CancellationToken);
        }
        if (fault is not null && Instead(fault) is { } broken) { return (broken, fault.Kind == FaultKind.Reset); }

        var answer = Refuse(context, endpoint, call, body) ?? await HandleOnceAsync(endpoint, call);
        return fault?.Kind switch
        {
            FaultKind.LostResponse => (answer, true),
            FaultKind.ErrorAfterAcceptance => (
                LineAnswer.Error(500, "An error occurred in the LINE Platform") with { Cost = answer.Cost }, false),
            _ => (answer, false),
        };
    }

    private static LineAnswer? Instead(InjectedFault fault) => fault.Kind switch
    {
        FaultKind.Reset => new(0, []),
        FaultKind.Error => LineAnswer.Error(500, "An error occurred in the LINE Platform"),
        FaultKind.RateLimit => LineAnswer.Error(429, "The API rate limit has been exceeded. Try again later."),
        FaultKind.Quota => LineAnswer.Error(429, "You have reached your monthly limit."),
        FaultKind.EdgeError => new(fault.Status, Encoding.UTF8.GetBytes(
            $"<html><head><title>{fault.Status}</title></head><body><h1>{fault.Status}</h1></body></html>"), "text/html"),
        _ => null,
    };

    private LineAnswer? Refuse(HttpContext context, LineEndpoint endpoint, LineCall call, byte[]? body)
    {
        if (!addresses.Serves(endpoint, context.Connection.LocalPort)) { return LineAnswer.NotFound(); }
        if (endpoint.NeedsToken && !tokens.IsGood(Bearer(context.Request))) { return NotAuthenticated(context.Request); }
        if (!rates.TryTake(endpoint)) { return LineAnswer.Error(429, "The API rate limit has been exceeded. Try again later."); }
        if (body is null) { return LineAnswer.Error(413, "Request Entity Too Large"); }
        if (call.RetryKey is { } key && !(endpoint.TakesRetryKey && Guid.TryParse(key, out _)))
        {
            return LineAnswer.BadRequest("The X-Line-Retry-Key header is invalid for this request");
        }
        return endpoint.TakesJson ? ReadJson(call) : null;
    }

    private static LineAnswer NotAuthenticated(HttpRequest request) => LineAnswer.Error(401, request.Headers.Authorization.Count == 0
        ? "Authentication failed due to the following reason: missing Authorization header. Confirm that the access token in the authorization header is valid."
        : "Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.");

    private static LineAnswer? ReadJson(LineCall call)
    {
        if (call.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            return LineAnswer.Error(415, $"The content type, {call.ContentType ?? "-"}, is not supported");
        }
        try
        {
            using var document = JsonDocument.Parse(call.Body);
            call.Json = document.RootElement.Clone();
            return call.Json.ValueKind == JsonValueKind.Object ? null : NotJson(1, 1);
        }
        catch (JsonException e)
        {
            return NotJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
        }
    }

    private static LineAnswer NotJson(long line, long column) =>
        LineAnswer.BadRequest($"The request body could not be parsed as JSON (line: {line}, column: {column})");

    private async Task<LineAnswer> HandleOnceAsync(LineEndpoint endpoint, LineCall call)
    {
        if (call.RetryKey is not { } text || !Guid.TryParse(text, out var key)) { return await endpoint.Handle(call); }
        var holder = retryKeys.Take(endpoint.Name, key, call.RequestId);
        if (holder.RequestId != call.RequestId) { return await RepeatAsync(holder); }

        var answer = LineAnswer.Error(500, "An error occurred in the LINE Platform");
        try
        {
            return answer = await endpoint.Handle(call);
        }
        finally
        {
            if (!answer.IsSuccess) { retryKeys.Release(endpoint.Name, key); }
            holder.Answer.SetResult(answer);
        }
    }

    private static async Task<LineAnswer> RepeatAsync(RetryKeys.Accepted earlier)
    {
        var answer = await earlier.Answer.Task;
        if (!answer.IsSuccess) { return answer with { Cost = 0 }; }
        using var first = JsonDocument.Parse(answer.Body);
        var sent = first.RootElement.Property("sentMessages")?.Clone();
        return new(StatusCodes.Status409Conflict, Json.Bytes(new { message = "The retry key is already accepted", sentMessages = sent }))
        {
            AcceptedRequestId = earlier.RequestId,
        };
    }

    private void Log(HttpRequest request, LineCall call, LineAnswer answer, bool isLost, InjectedFault? fault, DateTimeOffset arrivedAt, TimeSpan took) =>
        wire.Add(new(0, arrivedAt, "api", request.Method, request.Path + request.QueryString, isLost ? 0 : answer.Status, took.TotalMilliseconds)
        {
            RequestId = call.RequestId,
            RetryKey = call.RetryKey,
            RequestBody = Readable(request.ContentType, call.Body),
            ResponseBody = Readable(answer.ContentType, answer.Body),
            Cost = answer.Cost,
            Fault = fault is null ? null : JsonSerializer.SerializeToElement(fault.Kind).GetString(),
        });

    /// <summary>Bodies with secrets (OAuth forms) and pictures are not kept.</summary>
    private static string? Readable(string? contentType, byte[] body) =>
        body.Length == 0 ? null
        : contentType is not null && (contentType.Contains("json", StringComparison.OrdinalIgnoreCase)
            || contentType.Contains("html", StringComparison.Ordinal))
            ? Encoding.UTF8.GetString(body)
            : $"({body.Length} bytes of {contentType ?? "unknown type"})";

    private static async Task WriteAsync(HttpResponse response, string requestId, LineAnswer answer)
    {
        response.StatusCode = answer.Status;
        response.Headers["x-line-request-id"] = requestId;
        if (answer.AcceptedRequestId is { } accepted) { response.Headers["x-line-accepted-request-id"] = accepted; }
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body);
    }

    private static string? Bearer(HttpRequest request)
    {
        const string prefix = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? header[prefix.Length..].Trim() : null;
    }

    /// <summary>The body, or null when it is larger than LINE takes.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        var max = request.Path.Value!.Contains("/richmenu/", StringComparison.Ordinal) ? RichMenuImageMax : BodyMax;
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk)) > 0)
        {
            if (buffer.Length + read > max) { return null; }
            buffer.Write(chunk, 0, read);
        }
        return buffer.ToArray();
    }
}
