using System.Text.Json;

namespace LineBot.Functions.Running;

/// <summary>Webhook bodies as LINE sends them.</summary>
internal static class WebhookBodies
{
    private static int last;

    /// <summary>A LINE user that no other test knows.</summary>
    public static string NewUser() => $"U{Guid.NewGuid():N}";

    /// <summary>One text message, with an id and a reply token of its own.</summary>
    public static string Text(string user, string text, string? id = null, long? timestamp = null)
    {
        var number = Interlocked.Increment(ref last);
        return $$"""
            {"type":"message","mode":"active","timestamp":{{timestamp ?? 1_790_000_000_000 + number}},"webhookEventId":"{{id ?? NewEventId()}}",
             "deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"{{user}}"},"replyToken":"{{Guid.NewGuid():N}}",
             "message":{"id":"{{number}}","type":"text","quoteToken":"q","text":{{JsonSerializer.Serialize(text)}} } }
            """;
    }

    /// <summary>A picture that LINE holds under this message id.</summary>
    public static string Photo(string user, string messageId) => Happened(user, "message", $$"""
        "replyToken":"{{Guid.NewGuid():N}}","message":{"id":"{{messageId}}","type":"image","quoteToken":"q","contentProvider":{"type":"line"} }
        """);

    /// <summary>A file that LINE holds under this message id.</summary>
    public static string File(string user, string messageId, string name = "books.xlsx") => Happened(user, "message", $$"""
        "replyToken":"{{Guid.NewGuid():N}}","message":{"type":"file","id":"{{messageId}}","fileName":"{{name}}","fileSize":20000}
        """);

    public static string Unsend(string user, string messageId) => Happened(user, "unsend", $$"""
        "unsend":{"messageId":"{{messageId}}"}
        """);

    private static string Happened(string user, string type, string more) => $$"""
        {"type":"{{type}}","mode":"active","timestamp":{{1_790_000_000_000 + Interlocked.Increment(ref last)}},"webhookEventId":"{{NewEventId()}}",
         "deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"{{user}}"},{{more}} }
        """;

    /// <summary>A tapped button.</summary>
    public static string Postback(string user, string data)
    {
        var number = Interlocked.Increment(ref last);
        return $$"""
            {"type":"postback","mode":"active","timestamp":{{1_790_000_000_000 + number}},"webhookEventId":"{{NewEventId()}}",
             "deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"{{user}}"},"replyToken":"{{Guid.NewGuid():N}}",
             "postback":{"data":{{JsonSerializer.Serialize(data)}} } }
            """;
    }

    public static string NewEventId() => Guid.NewGuid().ToString("N").ToUpperInvariant()[..26];

    public static string Body(params string[] events) => $$"""{"destination":"U00000000000000000000000000000000","events":[{{string.Join(',', events)}}]}""";
}
