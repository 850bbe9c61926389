namespace LineBot.Line.Events;

/// <summary>Something that happened in LINE. One sealed record per kind; a kind unknown here is an <see cref="UnknownEvent"/>.</summary>
public abstract record WebhookEvent(EventHeader Header)
{
    public string Type => Header.Type;

    public string EventId => Header.EventId;

    public EventMode Mode => Header.Mode;

    public DateTimeOffset Timestamp => Header.Timestamp;

    public Source? Source => Header.Source;

    public bool IsRedelivery => Header.IsRedelivery;

    public string? ReplyToken => Header.ReplyToken;

    public ReadOnlyMemory<byte> Raw => Header.Raw;

    /// <summary>
    /// True when a reply may be sent: there is a token, it is not one of the console's dummies, and the bot has the word.
    /// </summary>
    public bool MayReply => Mode == EventMode.Active && !string.IsNullOrEmpty(ReplyToken) && !IsDummy(ReplyToken);

    /// <summary>Kind and event id only: what a person wrote never reaches a log by accident.</summary>
    public sealed override string ToString() => Header.ToString();

    // The console's "Verify" button once sent events whose tokens were 32 times one of these signs.
    private static bool IsDummy(string token) =>
        token.Length == 32 && (token[0] is '0' or 'f') && !token.AsSpan().ContainsAnyExcept(token[0]);
}
