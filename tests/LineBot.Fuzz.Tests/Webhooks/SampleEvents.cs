using System.Text.Json.Nodes;
using LineBot.Fuzz.Mutations;

namespace LineBot.Fuzz.Webhooks;

/// <summary>One event of each kind, as LINE writes them down.</summary>
internal static class SampleEvents
{
    private static readonly string[] Kinds =
    [
        """ "type":"message","message":{"id":"100001","type":"text","quoteToken":"q","text":"ยอดเงิน"} """,
        """ "type":"message","message":{"id":"100002","type":"text","quoteToken":"q","text":"@bot (moon) ขอสวัสดิการ","emojis":[{"index":5,"length":6,"productId":"5ac1bfd5040ab15980c9b435","emojiId":"001"}],"mention":{"mentionees":[{"index":0,"length":4,"type":"user","isSelf":true,"userId":"U00000000000000000000000000000002"}]},"quotedMessageId":"99"} """,
        """ "type":"message","message":{"id":"100003","type":"image","quoteToken":"q","contentProvider":{"type":"line"},"imageSet":{"id":"S1","index":1,"total":3}} """,
        """ "type":"message","message":{"id":"100004","type":"image","contentProvider":{"type":"external","originalContentUrl":"https://example.com/a.jpg","previewImageUrl":"https://example.com/b.jpg"}} """,
        """ "type":"message","message":{"id":"100005","type":"video","duration":60000,"contentProvider":{"type":"line"}} """,
        """ "type":"message","message":{"id":"100006","type":"audio","duration":60000,"contentProvider":{"type":"line"}} """,
        """ "type":"message","message":{"id":"100007","type":"file","fileName":"ใบเสร็จ.pdf","fileSize":2138} """,
        """ "type":"message","message":{"id":"100008","type":"location","title":"บ้าน","address":"หมู่ 3","latitude":19.16,"longitude":99.9} """,
        """ "type":"message","message":{"id":"100009","type":"sticker","packageId":"1","stickerId":"2","stickerResourceType":"STATIC","keywords":["cony","sally"],"text":"สวัสดี"} """,
        """ "type":"postback","postback":{"data":"balance/ban-lo/0001"} """,
        """ "type":"postback","postback":{"data":"pick/link/consent/0123456789/yes","params":{"date":"2026-11-21"}} """,
        """ "type":"postback","postback":{"data":"menu","params":{"newRichMenuAliasId":"a","status":"SUCCESS","datetime":"2026-11-21T10:00","time":"10:00"}} """,
        """ "type":"follow","follow":{"isUnblocked":true} """,
        """ "type":"unfollow" """,
        """ "type":"unsend","unsend":{"messageId":"100003"} """,
        """ "type":"join" """,
        """ "type":"leave" """,
        """ "type":"memberJoined","joined":{"members":[{"type":"user","userId":"U00000000000000000000000000000003"}]} """,
        """ "type":"memberLeft","left":{"members":[{"type":"user","userId":"U00000000000000000000000000000003"}]} """,
        """ "type":"accountLink","link":{"result":"ok","nonce":"n"} """,
        """ "type":"beacon","beacon":{"hwid":"d41d8cd98f","type":"enter","dm":"0123"} """,
        """ "type":"videoPlayComplete","videoPlayComplete":{"trackingId":"t"} """,
        """ "type":"membership","membership":{"type":"joined","membershipId":3189} """,
        """ "type":"module","module":{"type":"attached","botId":"U1","scopes":["message:send"]} """,
        """ "type":"activated","chatControl":{"expireAt":1790000000000} """,
        """ "type":"messageEdited","message":{"id":"100001","type":"text","text":"ยอดเงินค่ะ"} """,
        """ "type":"delivery","delivery":{"data":"d"} """,
        """ "type":"not yet invented","thing":{"a":1} """,
    ];

    private static readonly string[] Sources =
    [
        """{"type":"user","userId":"U00000000000000000000000000000001"}""",
        """{"type":"group","groupId":"C00000000000000000000000000000001","userId":"U00000000000000000000000000000001"}""",
        """{"type":"room","roomId":"R00000000000000000000000000000001"}""",
    ];

    public static IReadOnlyList<JsonNode> All { get; } =
        [.. Kinds.SelectMany((kind, place) => Sources.Select((source, where) => Json.Parse(Bytes.Of(Event(kind, source, $"{place}-{where}")))))];

    /// <summary>A webhook of one to three of them, changed as JSON or as bytes.</summary>
    public static byte[] Body(Random dice)
    {
        var body = dice.Mutate(Webhook(Enumerable.Range(0, dice.Next(1, 4)).Select(_ => dice.Of(All)))).Bytes();
        return dice.Falls(3) ? dice.Mutate([body], lengthMax: 64 * 1024) : body;
    }

    public static JsonObject Webhook(IEnumerable<JsonNode> events) => new()
    {
        ["destination"] = "U00000000000000000000000000000000",
        ["events"] = new JsonArray([.. events.Select(one => one.DeepClone())]),
    };

    private static string Event(string kind, string source, string id) => $$"""
        {"mode":"active","timestamp":1790000000000,"webhookEventId":"event-{{id}}","deliveryContext":{"isRedelivery":false},"source":{{source}},"replyToken":"r{{id}}",{{kind}}}
        """;
}
