namespace LineBot.Line.Messages;

/// <summary>Plain words.</summary>
public sealed record TextMessage : Message
{
    public required string Text { get; init; }

    public IReadOnlyList<Emoji>? Emojis { get; init; }

    /// <summary>Quotes the message that this token came with.</summary>
    public string? QuoteToken { get; init; }

    public static TextMessage Of(string text) => new() { Text = text };
}

/// <summary>A LINE emoji in place of the <c>$</c> at <paramref name="Index"/>, counted in UTF-16 units.</summary>
public sealed record Emoji(int Index, string ProductId, string EmojiId);
