using System.Globalization;
using System.Text.Json.Nodes;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Chats;

/// <summary>Events as LINE sends them when a person does something on the phone; written as JSON and read by the product's own reader.</summary>
internal sealed class PhoneEvents(string user, string? group)
{
    private int count;

    public int Count => count;

    public JsonObject Text(string words, bool toBot = false)
    {
        var message = new JsonObject { ["type"] = "text", ["id"] = NextId(), ["text"] = words };
        if (toBot)
        {
            message["mention"] = new JsonObject
            {
                ["mentionees"] = new JsonArray(new JsonObject { ["index"] = 0, ["length"] = 1, ["type"] = "user", ["isSelf"] = true }),
            };
        }

        return new() { ["type"] = "message", ["message"] = message };
    }

    public JsonObject Content(string type, params (string Name, JsonNode Value)[] fields)
    {
        var message = new JsonObject { ["type"] = type, ["id"] = NextId() };
        foreach (var (name, value) in fields) { message[name] = value; }
        return new() { ["type"] = "message", ["message"] = message };
    }

    public static JsonObject Postback(string data, DateOnly? picked = null)
    {
        var postback = new JsonObject { ["data"] = data };
        if (picked is { } day)
        {
            postback["params"] = new JsonObject { ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        }

        return new() { ["type"] = "postback", ["postback"] = postback };
    }

    public static JsonObject Of(string type) => new() { ["type"] = type, ["follow"] = new JsonObject { ["isUnblocked"] = false } };

    /// <summary>Adds what every event carries. Events are called event-1, event-2 and so on; of other people than the usual one, by their ids.</summary>
    public WebhookEvent Send(JsonObject happened, DateTimeOffset at)
    {
        count++;
        var silent = happened["type"]!.GetValue<string>() is "unfollow" or "unsend" or "leave";
        happened["webhookEventId"] = user == Chat.Me ? $"event-{count}" : $"{user}-event-{count}";
        happened["timestamp"] = at.ToUnixTimeMilliseconds();
        happened["mode"] = "active";
        happened["source"] = group is null
            ? new JsonObject { ["type"] = "user", ["userId"] = user }
            : new JsonObject { ["type"] = "group", ["groupId"] = group, ["userId"] = user };
        happened["deliveryContext"] = new JsonObject { ["isRedelivery"] = false };
        if (!silent) { happened["replyToken"] = $"reply-{count}"; }
        return Webhook.TryParseEvent(System.Text.Encoding.UTF8.GetBytes(happened.ToJsonString()), out var parsed)
            ? parsed
            : throw new InvalidOperationException("The event is no JSON.");
    }

    private string NextId() => (100_000 + count).ToString(CultureInfo.InvariantCulture);
}
