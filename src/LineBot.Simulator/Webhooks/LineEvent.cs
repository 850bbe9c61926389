using System.Text.Json.Nodes;

namespace LineBot.Simulator.Webhooks;

/// <summary>One event as it goes on the wire, kept so that a redelivery repeats it but for one flag.</summary>
internal sealed record LineEvent(string EventId, string? ReplyToken, string Body)
{
    /// <summary>Where the event happened, when that is a chat: its newest message counts as read once the bot answers 200.</summary>
    public string? Chat { get; init; }

    public string? MessageId { get; init; }

    public JsonObject ToJson(bool isRedelivery)
    {
        var json = (JsonObject)JsonNode.Parse(Body)!;
        if (isRedelivery) { json["deliveryContext"] = new JsonObject { ["isRedelivery"] = true }; }
        return json;
    }
}
