namespace LineBot.Line.Events;

/// <summary>What every event carries.</summary>
public sealed record EventHeader
{
    /// <summary>LINE's name of the kind, such as <c>message</c> or <c>postback</c>.</summary>
    public required string Type { get; init; }

    /// <summary><c>webhookEventId</c>, or a hash of the raw event where LINE sent none: equal for every copy of one event.</summary>
    public required string EventId { get; init; }

    public EventMode Mode { get; init; }

    /// <summary>When it happened, to the millisecond. Delivery order is not guaranteed; this orders a person's events.</summary>
    public DateTimeOffset Timestamp { get; init; }

    /// <summary>Absent on a failed account link, and on kinds that concern no chat.</summary>
    public Source? Source { get; init; }

    public bool IsRedelivery { get; init; }

    public string? ReplyToken { get; init; }

    /// <summary>The event as LINE sent it, byte for byte.</summary>
    public ReadOnlyMemory<byte> Raw { get; init; }

    public override string ToString() => $"{Type} {EventId}";
}
