using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using LineBot.Line.Events;
using LineBot.Storage.Conversations;

namespace LineBot.Functions.Turns;

/// <summary>
/// An event with the name of its safety copy and the channel it came by. Each delivery makes its own copy; the copy whose turn is
/// committed answers for the sending.
/// </summary>
internal sealed record KeptEvent(string Copy, string Channel, WebhookEvent Event)
{
    /// <summary>Which trace the first attempt belongs to, in the words of W3C's traceparent, so that the next one joins it; null where nobody traces.</summary>
    public string? Trace { get; init; }

    /// <summary>Where the conversation is kept. An event of nobody we could know again is a conversation of its own.</summary>
    public ConversationAddress Address => new(Event.Source?.ChatId ?? $"event-{Event.EventId}", Channel);

    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(Event.Raw.Length + 256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("copy", Copy);
            json.WriteString("channel", Channel);
            if (Trace is not null) { json.WriteString("traceparent", Trace); }
            json.WritePropertyName("event");
            json.WriteRawValue(Event.Raw.Span, skipInputValidation: true);   // LINE's bytes stay as they are.
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    /// <summary>Null where the bytes are not a kept event.</summary>
    public static KeptEvent? FromJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var raw = JsonMarshal.GetRawUtf8Value(root.GetProperty("event")).ToArray();
            return Webhook.TryParseEvent(raw, out var parsed)
                ? new(root.GetProperty("copy").GetString()!, root.GetProperty("channel").GetString()!, parsed)
                {
                    Trace = root.TryGetProperty("traceparent", out var trace) ? trace.GetString() : null,
                }
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    public override string ToString() => Event.ToString();
}
