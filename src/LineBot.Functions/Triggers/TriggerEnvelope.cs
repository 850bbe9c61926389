using System.Text;
using System.Text.Json;

namespace LineBot.Functions.Triggers;

/// <summary>
/// What the host posts for a queue message: <c>{"Data":{"name":…},"Metadata":…}</c>. The payload is Base64 of the raw bytes where function.json
/// says <c>binary</c>, else a JSON string inside a string. Both are read, so that a changed function.json is not an outage.
/// </summary>
internal static class TriggerEnvelope
{
    /// <summary>The bytes that were put into the queue; null where the envelope is none.</summary>
    public static byte[]? QueuePayload(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var envelope = JsonDocument.ParseValue(ref reader);
            return Data(envelope.RootElement) is { ValueKind: JsonValueKind.String } data ? Decode(data.GetString()!) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)   // The second: text that is no Unicode.
        {
            return null;
        }
    }

    private static JsonElement? Data(JsonElement envelope)
    {
        if (envelope.ValueKind != JsonValueKind.Object
            || !envelope.TryGetProperty("Data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        foreach (var binding in data.EnumerateObject()) { return binding.Value; }
        return null;
    }

    private static byte[]? Decode(string data)
    {
        if (data.StartsWith('"')) { return Encoding.UTF8.GetBytes(JsonDocument.Parse(data).RootElement.GetString()!); }
        var bytes = new byte[data.Length];
        return Convert.TryFromBase64String(data, bytes, out var length) ? bytes[..length] : null;
    }
}
