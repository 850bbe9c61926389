namespace LineBot.Dialogs.Engine;

/// <summary>One thing said or done in a conversation. Immutable: what was sent is never changed behind the sender's back.</summary>
public sealed record Activity
{
    /// <summary>Compared ordinally; a type unknown here is passed on, never refused.</summary>
    public required string Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public IReadOnlyList<string> SuggestedActions { get; init; } = [];

    /// <summary>The channel's own object: the event as it came, or the message as it shall leave.</summary>
    public object? ChannelData { get; init; }

    /// <summary>What a button or a picker brought along. It comes from a person's device: untrusted.</summary>
    public object? Value { get; init; }

    public string? Name { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? InputHint { get; init; }

    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>Kind and id only: what a person wrote never reaches a log by accident.</summary>
    public override string ToString() => $"{Type} {Id}";
}

/// <summary>Who speaks or is spoken to.</summary>
public sealed record ChannelAccount(string Id)
{
    public override string ToString() => nameof(ChannelAccount);
}

/// <summary>Where it is said.</summary>
public sealed record ConversationAccount(string Id, bool IsGroup)
{
    public override string ToString() => nameof(ConversationAccount);
}

/// <summary>Something that came with a message: its media type and the id by which the channel gives out its bytes.</summary>
public sealed record Attachment(string ContentType, string Id);
