using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LineBot.Line.Events;

namespace LineBot.Line.Client;

/// <summary>Reads what LINE, or something in between, answered. Nothing here throws on any body.</summary>
internal static class LineAnswers
{
    private const int BodyLengthMax = 4 * 1024 * 1024;

    public static string? RequestId(HttpResponseMessage response) => Header(response, "x-line-request-id");

    public static async Task<T?> ReadJsonAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = await ReadBodyAsync(response, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(body.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>From an answer that is no 2xx to the case it stands for.</summary>
    public static async Task<LineResult<T>> ReadFailureAsync<T>(
        HttpResponseMessage response, bool hadRetryKey, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (status is >= 500 or 408) { return new OutcomeUnknown<T>($"LINE answered {status}.", status); }
        var body = await ReadBodyAsync(response, cancellationToken);
        var (message, details, sentMessages) = ReadError(body, response);
        return status == 409 && hadRetryKey
            ? new AlreadyAccepted<T>(Header(response, "x-line-accepted-request-id"), sentMessages)
            : new Refused<T>(new(status, message, details, RequestId(response)));
    }

    public static SentMessage[] ReadSentMessages(JsonElement json) =>
        [.. json.Items("sentMessages").Select(sent => new SentMessage(sent.TextOrEmpty("id"), sent.Text("quoteToken")))];

    /// <summary>As much as came; the status has said the important part already.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(BodyLengthMax, cancellationToken);
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return default;
        }
    }

    private static (string Message, LineErrorDetail[] Details, SentMessage[] SentMessages) ReadError(
        ReadOnlyMemory<byte> body, HttpResponseMessage response)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var json = document.RootElement;
            return (ReadMessage(json), [.. json.Items("details").Select(ReadDetail)], ReadSentMessages(json));
        }
        catch (JsonException)
        {
            // A page of LINE's edge or of a proxy. Its text is nobody's concern; the status is.
            return (response.ReasonPhrase ?? "", [], []);
        }
    }

    // OAuth endpoints have their own names for the same thing.
    private static string ReadMessage(JsonElement json) =>
        json.Text("message") ?? json.Text("error_description") ?? json.Text("error") ?? "";

    private static LineErrorDetail ReadDetail(JsonElement json) => new(json.Text("message"), json.Text("property"));

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.First() : null;
}
