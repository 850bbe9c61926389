namespace LineBot.Line.Events;

/// <summary>A person sent a message.</summary>
public sealed record MessageEvent(EventHeader Header, MessageContent Message) : WebhookEvent(Header);

/// <summary>A person changed a text in a group. Copies can arrive out of order: the largest timestamp is the current text.</summary>
public sealed record MessageEditedEvent(EventHeader Header, MessageContent Message) : WebhookEvent(Header);

/// <summary>A person took a message back; its content is to be removed from storage and screens.</summary>
public sealed record UnsendEvent(EventHeader Header, string MessageId) : WebhookEvent(Header);

/// <summary>A button was pressed. <paramref name="Data"/> and <paramref name="Params"/> come from a person's device: untrusted.</summary>
public sealed record PostbackEvent(EventHeader Header, string Data, PostbackParams Params) : WebhookEvent(Header);

/// <summary>What a date picker or a rich menu switch adds to a postback; everything is null for a plain button.</summary>
public sealed record PostbackParams
{
    public static PostbackParams None { get; } = new();

    public DateOnly? Date { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>Local to the person; LINE sends no zone.</summary>
    public DateTime? DateTime { get; init; }

    public string? NewRichMenuAliasId { get; init; }

    /// <summary>SUCCESS, RICHMENU_ALIAS_ID_NOTFOUND, RICHMENU_NOTFOUND or FAILED after a rich menu switch.</summary>
    public string? Status { get; init; }

    public override string ToString() => nameof(PostbackParams);
}

/// <summary>A person watched a video of the bot to its end.</summary>
public sealed record VideoPlayCompleteEvent(EventHeader Header, string TrackingId) : WebhookEvent(Header);
