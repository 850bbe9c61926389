using System.Text.Json;

namespace LineBot.Simulator.Chats;

/// <summary>One conversation: a person with the bot (its id is the user id), or a group.</summary>
internal sealed class Chat(string id)
{
    private readonly Lock gate = new();
    private readonly List<ChatMessage> messages = [];
    private long quickReplyDismissedAt;

    public string Id => id;

    public DateTimeOffset? LoadingUntil { get; private set; }

    public ChatMessage? Find(string messageId)
    {
        lock (gate) { return messages.Find(message => message.Id == messageId); }
    }

    public ChatMessage[] After(long sequence, int limit)
    {
        lock (gate)
        {
            var newer = messages.Count(message => message.Seq > sequence);
            return [.. messages.Skip(messages.Count - Math.Min(newer, limit))];
        }
    }

    public ChatMessage? Last
    {
        get { lock (gate) { return messages.Count == 0 ? null : messages[^1]; } }
    }

    public void Append(ChatMessage message)
    {
        lock (gate)
        {
            messages.Add(message);
            if (message.From.Kind == "bot") { LoadingUntil = null; }
        }
    }

    public ChatMessage Change(string messageId, Func<ChatMessage, ChatMessage> change)
    {
        lock (gate)
        {
            var index = messages.FindIndex(message => message.Id == messageId);
            if (index < 0) { throw RefusalException.NotFound($"There is no message {messageId} in chat {id}."); }
            return messages[index] = change(messages[index]);
        }
    }

    /// <summary>Marks this message and all before it as read by the bot; returns those that were not.</summary>
    public ChatMessage[] MarkRead(string messageId)
    {
        lock (gate)
        {
            var last = messages.FindIndex(message => message.Id == messageId);
            var read = new List<ChatMessage>();
            for (var i = 0; i <= last; i++)
            {
                if (messages[i] is { IsRead: false, From.Kind: "person" }) { read.Add(messages[i] = messages[i] with { IsRead = true }); }
            }
            return [.. read];
        }
    }

    public void DismissQuickReply()
    {
        lock (gate) { quickReplyDismissedAt = messages.Count == 0 ? 0 : messages[^1].Seq; }
    }

    /// <summary>Shown only while the message that carries them is the last one.</summary>
    public JsonElement? QuickReply
    {
        get
        {
            lock (gate)
            {
                return messages.Count > 0 && messages[^1] is { From.Kind: "bot" } last && last.Seq > quickReplyDismissedAt
                    ? last.Message.Property("quickReply")
                    : null;
            }
        }
    }

    public void ShowLoading(DateTimeOffset until)
    {
        lock (gate) { LoadingUntil = until; }
    }
}
