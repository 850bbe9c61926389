using System.Text.Json;

namespace LineBot.Simulator.Chats;

/// <summary>One bubble: what was sent, by whom, and how it stands now. <c>Seq</c> grows over all chats.</summary>
internal sealed record ChatMessage(long Seq, string Id, string Chat, Sender From, DateTimeOffset SentAt, JsonElement Message)
{
    /// <summary>How it came: <c>person</c>, <c>reply</c>, <c>push</c>, <c>multicast</c>, <c>broadcast</c>, <c>notice</c>.</summary>
    public required string Via { get; init; }

    public string? QuoteToken { get; init; }

    /// <summary>The message this one answers to by quoting it.</summary>
    public string? QuotedMessageId { get; init; }
    public bool IsUnsent { get; init; }

    /// <summary>A person's message that the bot has read.</summary>
    public bool IsRead { get; init; }
    public bool IsSilent { get; init; }
}

/// <summary>Whose bubble it is: <c>person</c>, <c>bot</c>, or <c>notice</c> for the grey lines between bubbles.</summary>
internal sealed record Sender(string Kind, string? Id = null, string? Name = null, string? IconUrl = null)
{
    public static Sender Notice { get; } = new("notice");
}
