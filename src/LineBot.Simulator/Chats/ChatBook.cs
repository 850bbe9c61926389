using System.Collections.Concurrent;
using System.Text.Json;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Chats;

/// <summary>All chats and everything in them.</summary>
internal sealed class ChatBook(Feed feed, VirtualClock clock, Ids ids)
{
    private static readonly string[] Quotable = ["text", "textV2", "sticker", "image", "video", "template", "flex"];
    private readonly ConcurrentDictionary<string, Chat> chats = new();
    private readonly ConcurrentDictionary<string, (string Chat, string Message)> quotes = new();
    private readonly ConcurrentDictionary<string, (string Chat, string Message)> readMarks = new();
    private readonly ConcurrentDictionary<string, string> chatOfMessage = new();

    /// <summary>Chat mode off: messages count as read when the webhook has arrived. On: only through the mark-as-read call.</summary>
    public bool ReadsAutomatically { get; set; } = true;

    public Chat Get(string chatId) => chats.GetOrAdd(chatId, id => new(id));

    public ChatMessage? FindMessage(string messageId) =>
        chatOfMessage.TryGetValue(messageId, out var chat) ? Get(chat).Find(messageId) : null;

    public ChatMessage Append(
        string chatId, Sender from, JsonElement message, string via, string? messageId = null, bool silent = false, string? quotedMessageId = null)
    {
        var id = messageId ?? ids.MessageId();
        var quoteToken = Quotable.Contains(message.String("type")) && from.Kind != "notice" ? Ids.OpaqueToken() : null;
        var bubble = new ChatMessage(feed.NextSequence(), id, chatId, from, clock.GetUtcNow(), message)
        {
            Via = via,
            QuoteToken = quoteToken,
            QuotedMessageId = quotedMessageId ?? (message.String("quoteToken") is { } quoted ? MessageOfQuote(chatId, quoted) : null),
            IsSilent = silent,
        };
        if (quoteToken is not null) { quotes[quoteToken] = (chatId, id); }
        chatOfMessage[id] = chatId;
        Get(chatId).Append(bubble);
        feed.Publish("message", bubble);
        return bubble;
    }

    public void Notice(string chatId, string text) =>
        Append(chatId, Sender.Notice, Json.Element(new { type = "notice", text }), "notice");

    public ChatMessage Change(string chatId, string messageId, Func<ChatMessage, ChatMessage> change)
    {
        var message = Get(chatId).Change(messageId, change);
        feed.Publish("message", message);
        return message;
    }

    public void DismissQuickReply(string chatId)
    {
        Get(chatId).DismissQuickReply();
        feed.Publish("chat", new { chat = chatId, quickReply = (object?)null });
    }

    public string IssueReadMark(string chatId, string messageId)
    {
        var token = Ids.OpaqueToken();
        readMarks[token] = (chatId, messageId);
        return token;
    }

    public bool TryMarkRead(string token)
    {
        if (!readMarks.TryGetValue(token, out var mark)) { return false; }
        MarkRead(mark.Chat, mark.Message);
        return true;
    }

    public void MarkRead(string chatId, string messageId)
    {
        foreach (var message in Get(chatId).MarkRead(messageId)) { feed.Publish("message", message); }
    }

    public void ShowLoading(string chatId, TimeSpan length)
    {
        var until = clock.GetUtcNow() + length;
        Get(chatId).ShowLoading(until);
        feed.Publish("chat", new { chat = chatId, loadingUntil = until });
    }

    private string? MessageOfQuote(string chatId, string quoteToken) =>
        quotes.TryGetValue(quoteToken, out var quoted) && quoted.Chat == chatId ? quoted.Message : null;
}
