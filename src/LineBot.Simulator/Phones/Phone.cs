using System.Text.Json;
using LineBot.Simulator.Chats;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Contents;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Webhooks;

namespace LineBot.Simulator.Phones;

/// <summary>What people type, send and take back.</summary>
internal sealed class Phone(
    Roster roster, Groups groups, ChatBook chats, ContentStore contents, Happenings happenings, WebhookDispatch dispatch, Ids ids, VirtualClock clock)
{
    /// <summary>Sends one message; <paramref name="message"/> has the fields of LINE's message event that its kind needs.</summary>
    public Sent Send(string chat, string userId, JsonElement message, Content? content = null, string? quotedMessageId = null)
    {
        var type = message.String("type") ?? throw new RefusalException("The message has no type.");
        var person = MayWrite(chat, userId);
        var id = ids.MessageId();
        if (content is not null) { contents.Keep(id, content); }
        var shown = content is null ? message : With(message, new() { ["contentUrl"] = $"/sim/content/{id}" });
        var bubble = chats.Append(
            chat, new("person", userId, person.Name, person.PictureUrl), shown, "person", id, quotedMessageId: quotedMessageId);
        roster.Change(userId, before => before with { WroteAt = clock.GetUtcNow() });
        return HearsBot(chat) ? Tell(chat, userId, bubble, type, message) : Sent.Silently(id);
    }

    /// <summary>Several pictures at once: one event each, in any order.</summary>
    public Sent[] SendPhotos(string chat, string userId, IReadOnlyList<Content> photos, bool numbered = true)
    {
        if (photos.Count == 1) { return [Send(chat, userId, Image(null), photos[0])]; }
        var set = ids.MessageId();
        var messages = photos
            .Select((photo, index) => (Photo: photo, Message: Image(ImageSet(set, index + 1, photos.Count, numbered)))).ToArray();
        Random.Shared.Shuffle(messages);
        return [.. messages.Select(message => Send(chat, userId, message.Message, message.Photo))];
    }

    public Sent Unsend(string chat, string userId, string messageId)
    {
        var message = chats.Get(chat).Find(messageId) ?? throw RefusalException.NotFound($"There is no message {messageId} here.");
        if (message.From.Id != userId) { throw new RefusalException("Only the sender can take a message back."); }
        chats.Change(chat, messageId, before => before with { IsUnsent = true, Message = Json.Element(new { type = "unsent" }) });
        contents.Remove(messageId);
        return HearsBot(chat) ? Tell(chat, userId, "unsend", new { unsend = new { messageId } }, canBeAnswered: false) : Sent.Silently();
    }

    /// <summary>Changes a text in a group, as LINE allows since 2026.</summary>
    public Sent Edit(string chat, string userId, string messageId, string text)
    {
        if (groups.Find(chat) is null) { throw new RefusalException("Messages can be edited in groups only."); }
        if (chats.Get(chat).Find(messageId)?.From.Id != userId) { throw new RefusalException("Only the sender can edit a message."); }
        var message = new { type = "text", text, id = messageId, quoteToken = Ids.OpaqueToken() };
        chats.Change(chat, messageId, before => before with { Message = Json.Element(new { type = "text", text, edited = true }) });
        return HearsBot(chat) ? Tell(chat, userId, "messageEdited", new { message }) : Sent.Silently(messageId);
    }

    /// <summary>Any event of this person in this chat.</summary>
    public Sent Tell(string chat, string? userId, string type, object? fields, bool canBeAnswered = true)
    {
        var happened = happenings.In(chat, userId, type, fields, canBeAnswered);
        return new(null, happened.EventId, dispatch.DispatchAsync(happened));
    }

    /// <summary>A person may write to the bot without being a friend, but not while the bot is blocked.</summary>
    public Person MayWrite(string chat, string userId)
    {
        var person = roster.Get(userId);
        if (groups.Find(chat) is { } group)
        {
            return group.Members.Contains(userId) ? person : throw new RefusalException($"{userId} is not in this group.");
        }
        if (chat != userId) { throw RefusalException.NotFound($"There is no chat {chat} of {userId}."); }
        return person.HasBlocked ? throw new RefusalException("This person has blocked the bot.") : person;
    }

    public bool HearsBot(string chat) => groups.Find(chat) is not { } group || group.HasBot;

    private Sent Tell(string chat, string userId, ChatMessage bubble, string type, JsonElement message)
    {
        var extra = new Dictionary<string, object?>
        {
            ["id"] = bubble.Id,
            ["quoteToken"] = type is "text" or "sticker" or "image" or "video" ? bubble.QuoteToken : null,
            ["markAsReadToken"] = chats.IssueReadMark(chat, bubble.Id),
            ["quotedMessageId"] = bubble.QuotedMessageId,
        };
        var happened = happenings.In(chat, userId, "message", new { message = With(message, extra) }, messageId: bubble.Id);
        return new(bubble.Id, happened.EventId, dispatch.DispatchAsync(happened));
    }

    private static JsonElement Image(object? imageSet) =>
        Json.Element(new { type = "image", contentProvider = new { type = "line" }, imageSet });

    /// <summary>Old Android phones leave index and total out.</summary>
    private static object ImageSet(string id, int index, int total, bool numbered) => numbered ? new { id, index, total } : new { id };

    private static JsonElement With(JsonElement message, Dictionary<string, object?> more)
    {
        var all = message.EnumerateObject().ToDictionary(property => property.Name, property => (object?)property.Value);
        foreach (var (name, value) in more.Where(pair => pair.Value is not null)) { all[name] = value; }
        return Json.Element(all);
    }
}
