namespace LineBot.Line.Events;

/// <summary>What a person sent. One sealed record per kind; a kind unknown here is an <see cref="UnknownContent"/>.</summary>
public abstract record MessageContent
{
    /// <summary>A decimal string beyond 2^53; empty in some dummy events.</summary>
    public required string Id { get; init; }

    /// <summary>Marks this message and all before it as read; does not expire.</summary>
    public string? MarkAsReadToken { get; init; }

    /// <summary>Lets an answer quote this message.</summary>
    public string? QuoteToken { get; init; }

    /// <summary>The message that this one quotes.</summary>
    public string? QuotedMessageId { get; init; }

    public sealed override string ToString() => $"{GetType().Name} {Id}";
}

/// <summary>Typed words. Emoji and mention positions count UTF-16 units of <see cref="Text"/>.</summary>
public sealed record TextContent : MessageContent
{
    public required string Text { get; init; }

    public IReadOnlyList<TextEmoji> Emojis { get; init; } = [];

    public IReadOnlyList<Mentionee> Mentionees { get; init; } = [];

    /// <summary>True when the text speaks to this bot by name.</summary>
    public bool MentionsBot => Mentionees.Any(mentionee => mentionee.IsSelf);

    /// <summary>The words without the bot's own name.</summary>
    public string TextToBot => Mentionees.Where(IsOwnName).OrderByDescending(mentionee => mentionee.Index)
        .Aggregate(Text, (text, name) => text.Remove(name.Index, name.Length)).Trim();

    private bool IsOwnName(Mentionee mentionee) =>
        mentionee is { IsSelf: true, Index: >= 0, Length: > 0 } && mentionee.Index <= Text.Length - mentionee.Length;
}

/// <summary>A LINE emoji inside a text.</summary>
public sealed record TextEmoji(int Index, int Length, string ProductId, string EmojiId);

/// <summary>Someone named with @ inside a text; everyone when <paramref name="IsAll"/>.</summary>
public sealed record Mentionee(int Index, int Length, bool IsAll, string? UserId, bool IsSelf)
{
    public override string ToString() => nameof(Mentionee);
}

/// <summary>A picture. LINE pictures carry no words and no file name.</summary>
public sealed record ImageContent : MessageContent
{
    public ContentProvider Provider { get; init; } = ContentProvider.Line;

    public ImageSet? Set { get; init; }
}

/// <summary>
/// Says that several pictures were sent at once; each is its own event, in any order. Old phones leave out the numbers.
/// </summary>
public sealed record ImageSet(string Id, int? Index, int? Total);

/// <summary>A film.</summary>
public sealed record VideoContent : MessageContent
{
    public ContentProvider Provider { get; init; } = ContentProvider.Line;

    public long? DurationMilliseconds { get; init; }
}

/// <summary>A voice message or sound file.</summary>
public sealed record AudioContent : MessageContent
{
    public ContentProvider Provider { get; init; } = ContentProvider.Line;

    public long? DurationMilliseconds { get; init; }
}

/// <summary>A file of any type.</summary>
public sealed record FileContent : MessageContent
{
    public required string FileName { get; init; }

    public long? FileSize { get; init; }
}

/// <summary>A place on the map.</summary>
public sealed record LocationContent : MessageContent
{
    public string? Title { get; init; }

    public string? Address { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }
}

/// <summary>A sticker. Its picture cannot be fetched.</summary>
public sealed record StickerContent : MessageContent
{
    public required string PackageId { get; init; }

    public required string StickerId { get; init; }

    public string? ResourceType { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What the person wrote on a message sticker.</summary>
    public string? Text { get; init; }
}

/// <summary>A kind of message that did not exist when this was written; the event's raw bytes hold all of it.</summary>
public sealed record UnknownContent : MessageContent
{
    public required string Kind { get; init; }
}

/// <summary>Who keeps the bytes. Only what LINE keeps can be fetched through its content endpoint.</summary>
public sealed record ContentProvider(bool IsLine, string? OriginalContentUrl, string? PreviewImageUrl)
{
    public static ContentProvider Line { get; } = new(IsLine: true, null, null);

    public override string ToString() => IsLine ? "line" : "external";
}
