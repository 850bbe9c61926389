using System.Text.Json;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Limits;

namespace LineBot.Line.Client;

/// <summary>One to five messages that go out together, as records or as the JSON that was stored of them.</summary>
public sealed record MessageBatch
{
    private readonly IReadOnlyList<Message>? messages;
    private readonly ReadOnlyMemory<byte> json;

    private MessageBatch(IReadOnlyList<Message>? messages, ReadOnlyMemory<byte> json)
    {
        this.messages = messages;
        this.json = json;
    }

    /// <summary>Sends without sound or banner.</summary>
    public bool NotificationDisabled { get; init; }

    /// <summary>A name under which LINE counts this push or multicast: one of at most 1,000 a month.</summary>
    public string? AggregationUnit { get; init; }

    public static MessageBatch Of(params IReadOnlyList<Message> messages) => new([.. messages], default);

    /// <param name="messagesJson">
    /// A JSON array, as <see cref="MessageJson.Write"/> makes it; sent as it is, so that a retry is the same call.
    /// </param>
    public static MessageBatch FromJson(ReadOnlyMemory<byte> messagesJson) => new(null, messagesJson);

    public override string ToString() => nameof(MessageBatch);

    internal IReadOnlyList<MessageFault> Check() => messages is null ? [] : MessageLimits.Check(messages);

    internal void WriteMessages(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("messages"u8);
        if (messages is null)
        {
            writer.WriteRawValue(json.Span);
        }
        else
        {
            JsonSerializer.Serialize(writer, messages, LineJson.Context.IReadOnlyListMessage);
        }
    }

    internal void WriteSound(Utf8JsonWriter writer)
    {
        if (NotificationDisabled) { writer.WriteBoolean("notificationDisabled"u8, true); }
    }

    internal void WriteAggregationUnit(Utf8JsonWriter writer)
    {
        if (AggregationUnit is null) { return; }
        writer.WriteStartArray("customAggregationUnits"u8);
        writer.WriteStringValue(AggregationUnit);
        writer.WriteEndArray();
    }
}
