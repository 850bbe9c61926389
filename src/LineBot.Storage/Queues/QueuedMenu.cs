using System.Buffers;
using System.Text.Json;

namespace LineBot.Storage.Queues;

/// <summary>The wish that a person be given the menu that their conversation names; it waits among the pushes.</summary>
public sealed record QueuedMenu(string Channel, string To)
{
    private const string Kind = "menu";

    /// <summary>Why it was laid aside; null while it is still on its way.</summary>
    public string? Fault { get; init; }

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind);
            json.WriteString("channel", Channel);
            json.WriteString("to", To);
            if (Fault is not null) { json.WriteString("fault", Fault); }
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Null where the bytes are something else.</summary>
    public static QueuedMenu? FromJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (!root.TryGetProperty("kind", out var kind) || !kind.ValueEquals(Kind)) { return null; }
            return new(root.GetProperty("channel").GetString()!, root.GetProperty("to").GetString()!)
            {
                Fault = root.TryGetProperty("fault", out var fault) ? fault.GetString() : null,
            };
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    public override string ToString() => Kind;
}
