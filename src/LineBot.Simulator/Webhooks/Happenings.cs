using System.Text.Json;
using System.Text.Json.Nodes;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;

namespace LineBot.Simulator.Webhooks;

/// <summary>Writes the events that the bot is told of, with the fields each kind has.</summary>
internal sealed class Happenings(VirtualClock clock, Ids ids, ReplyTokens replyTokens, Groups groups, WebhookSender sender)
{
    /// <summary>An event of <paramref name="userId"/> in <paramref name="chat"/>.</summary>
    public LineEvent In(string chat, string? userId, string type, object? fields = null, bool canBeAnswered = true, string? messageId = null)
    {
        var replyToken = canBeAnswered ? replyTokens.Issue(chat) : null;
        var json = Common(type, Source(chat, userId), replyToken);
        Add(json, fields);
        return Of(json, replyToken) with { Chat = chat, MessageId = messageId };
    }

    /// <summary>An event without a source, as a failed account link is.</summary>
    public LineEvent Nowhere(string type, object fields)
    {
        var json = Common(type, null, null);
        Add(json, fields);
        return Of(json, null);
    }

    /// <summary>Any event a test thinks of: what it leaves out of the common fields is filled in.</summary>
    public LineEvent FromJson(JsonObject given)
    {
        var json = Common("unnamed", null, null);
        foreach (var (name, value) in given) { json[name] = value?.DeepClone(); }
        return Of(json, (string?)json["replyToken"]);
    }

    private JsonObject Common(string type, JsonObject? source, string? replyToken)
    {
        var json = new JsonObject { ["type"] = type, ["mode"] = "active", ["timestamp"] = clock.GetUtcNow().ToUnixTimeMilliseconds() };
        if (source is not null) { json["source"] = source; }
        json["webhookEventId"] = ids.EventId();
        json["deliveryContext"] = new JsonObject { ["isRedelivery"] = false };
        if (replyToken is not null) { json["replyToken"] = replyToken; }
        if (sender.Settings.AddsUnknownFields) { json["unannounced"] = new JsonArray(1, 2); }
        return json;
    }

    private JsonObject Source(string chat, string? userId)
    {
        if (groups.Find(chat) is not { } group) { return new() { ["type"] = "user", ["userId"] = userId }; }
        var source = group.IsRoom
            ? new JsonObject { ["type"] = "room", ["roomId"] = chat }
            : new JsonObject { ["type"] = "group", ["groupId"] = chat };
        if (userId is not null && !sender.Settings.HidesGroupUserIds) { source["userId"] = userId; }
        return source;
    }

    private static void Add(JsonObject json, object? fields)
    {
        if (fields is null) { return; }
        foreach (var (name, value) in (JsonObject)JsonSerializer.SerializeToNode(fields, Json.Options)!)
        {
            json[name] = value?.DeepClone();
        }
    }

    private static LineEvent Of(JsonObject json, string? replyToken) =>
        new((string)json["webhookEventId"]!, replyToken, json.ToJsonString(Json.Options));
}
