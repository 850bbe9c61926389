using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LineBot.Storage.Queues;

/// <summary>
/// A push as it waits in the queue: recipient, words and retry key are fixed from here on, so that however often it is tried, LINE
/// shows and counts it once.
/// </summary>
public sealed record QueuedPush(string Channel, string To, Guid RetryKey, DateTimeOffset QueuedAt, ReadOnlyMemory<byte> Messages)
{
    /// <summary>Why the push was laid aside; null while it is still on its way.</summary>
    public string? Fault { get; init; }

    /// <summary>Others who get the same words in the same call; empty: a push to one person.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(Messages.Length + 256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("channel", Channel);
            json.WriteString("to", To);
            if (Also.Count > 0) { WriteAlso(json); }
            json.WriteString("retryKey", RetryKey);
            json.WriteString("queuedAt", QueuedAt);
            if (Fault is not null) { json.WriteString("fault", Fault); }
            json.WritePropertyName("messages");
            json.WriteRawValue(Messages.Span, skipInputValidation: true);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Null where the bytes are not a queued push.</summary>
    public static QueuedPush? FromJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return new(
                root.GetProperty("channel").GetString()!,
                root.GetProperty("to").GetString()!,
                root.GetProperty("retryKey").GetGuid(),
                root.GetProperty("queuedAt").GetDateTimeOffset(),
                JsonMarshal.GetRawUtf8Value(root.GetProperty("messages")).ToArray())
            {
                Fault = root.TryGetProperty("fault", out var fault) ? fault.GetString() : null,
                Also = root.TryGetProperty("also", out var also) ? [.. also.EnumerateArray().Select(person => person.GetString()!)] : [],
            };
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public override string ToString() => $"push {RetryKey}";

    private void WriteAlso(Utf8JsonWriter json)
    {
        json.WriteStartArray("also");
        foreach (var person in Also) { json.WriteStringValue(person); }
        json.WriteEndArray();
    }
}
