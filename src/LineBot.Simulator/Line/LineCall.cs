using System.Text.Json;

namespace LineBot.Simulator.Line;

/// <summary>One API call of the bot, read whole.</summary>
internal sealed class LineCall(HttpContext context, string requestId, byte[] body)
{
    public string RequestId => requestId;

    public byte[] Body => body;

    public string? ContentType => context.Request.ContentType;

    public string? RetryKey => context.Request.Headers["X-Line-Retry-Key"] is [{ Length: > 0 } key] ? key : null;

    public CancellationToken CancellationToken => context.RequestAborted;

    /// <summary>The parsed body; only endpoints that ask for JSON have one.</summary>
    public JsonElement Json { get; set; }

    public string Path(string name) => (string)context.Request.RouteValues[name]!;

    public string? Query(string name) => context.Request.Query[name] is [{ } value] ? value : null;

    /// <summary>A form field of an OAuth call.</summary>
    public string? Form(string name)
    {
        var fields = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(System.Text.Encoding.UTF8.GetString(body));
        return fields.TryGetValue(name, out var values) && values is [{ } value] ? value : null;
    }
}
