using System.Text.Json.Nodes;

namespace LineBot.Functions.Faults;

/// <summary>What LINE sends when somebody does something, always the same for the same step of the same telling.</summary>
internal sealed class PhoneEvent(StoryFund fund, Person person, int step)
{
    public string ReplyToken => $"{fund.EventId(step)}-token";

    public JsonObject Text(string words) => Message("text", ("quoteToken", "q"), ("text", words));

    public JsonObject Photo() => Message("image", ("quoteToken", "q"), ("contentProvider", new JsonObject { ["type"] = "line" }));

    public JsonObject File() => Message("file", ("fileName", "books.xlsx"), ("fileSize", 20_000));

    public JsonObject Place() => Message("location", ("latitude", 19.16), ("longitude", 99.9));

    public JsonObject Sticker() => Message("sticker", ("quoteToken", "q"), ("packageId", "1"), ("stickerId", "2"), ("stickerResourceType", "STATIC"));

    public JsonObject Tap(string data) => Happened("postback", ("postback", new JsonObject { ["data"] = data }));

    public JsonObject Follow(bool isFriend) => isFriend ? Happened("follow", ("follow", new JsonObject { ["isUnblocked"] = false })) : Happened("unfollow");

    public JsonObject Unsend(int earlier) => Happened("unsend", ("unsend", new JsonObject { ["messageId"] = fund.MessageId(earlier) }));

    private JsonObject Message(string type, params (string Name, JsonNode Value)[] content)
    {
        var message = new JsonObject { ["id"] = fund.MessageId(step), ["type"] = type };
        foreach (var (name, value) in content) { message[name] = value; }
        return Happened("message", ("message", message));
    }

    private JsonObject Happened(string type, params (string Name, JsonNode Value)[] more)
    {
        var happened = new JsonObject
        {
            ["type"] = type,
            ["mode"] = "active",
            ["timestamp"] = 1_790_000_000_000 + step,
            ["webhookEventId"] = fund.EventId(step),
            ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
            ["source"] = new JsonObject { ["type"] = "user", ["userId"] = fund.UserOf(person).Value },
        };
        if (type is not ("unfollow" or "unsend")) { happened["replyToken"] = ReplyToken; }
        foreach (var (name, value) in more) { happened[name] = value; }
        return happened;
    }
}
