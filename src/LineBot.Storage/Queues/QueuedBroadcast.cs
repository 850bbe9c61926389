using System.Buffers;
using System.Text.Json;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;

namespace LineBot.Storage.Queues;

/// <summary>The wish that an announcement, or one part of it, go on; it waits among the pushes. What is sent stands in the announcement's own rows.</summary>
public sealed record QueuedBroadcast(FundId Fund, BroadcastNumber Number)
{
    private const string Kind = "broadcast";

    /// <summary>Null: the whole of it.</summary>
    public int? Part { get; init; }

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind);
            json.WriteString("fund", Fund.Value);
            json.WriteNumber("number", Number.Value);
            if (Part is { } part) { json.WriteNumber("part", part); }
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Null where the bytes are something else.</summary>
    public static QueuedBroadcast? FromJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            if (!root.TryGetProperty("kind", out var kind) || !kind.ValueEquals(Kind)) { return null; }
            return new(FundId.Parse(root.GetProperty("fund").GetString()!), new(root.GetProperty("number").GetInt32()))
            {
                Part = root.TryGetProperty("part", out var part) ? part.GetInt32() : null,
            };
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public override string ToString() => Kind;
}
