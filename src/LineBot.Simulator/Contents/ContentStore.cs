using System.Collections.Concurrent;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Contents;

/// <summary>What people sent, under its message id; and the endpoints that hand it to the bot.</summary>
internal sealed class ContentStore(VirtualClock clock) : ILineEndpoints
{
    private readonly ConcurrentDictionary<string, Content> contents = new();

    public ContentSettings Settings { get; set; } = new();

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("GET", "/v2/bot/message/{messageId}/content", call => Original(call.Path("messageId"))) { IsOnDataHost = true },
        new("GET", "/v2/bot/message/{messageId}/content/preview", call => Preview(call.Path("messageId"))) { IsOnDataHost = true },
        new("GET", "/v2/bot/message/{messageId}/content/transcoding", call => Transcoding(call.Path("messageId"))) { IsOnDataHost = true },
    ];

    public Content? Find(string messageId) => contents.GetValueOrDefault(messageId);

    public void Keep(string messageId, Content content)
    {
        var now = clock.GetUtcNow();
        contents[messageId] = content with
        {
            Bytes = content.Kind == "image" && Settings.ShrunkImage is { } shrunk ? shrunk : content.Bytes,
            ReadyAt = Settings.PreparingSeconds > 0 ? now.AddSeconds(Settings.PreparingSeconds) : null,
            ExpiresAt = now.AddDays(Settings.KeptDays),
            IsBroken = Settings.FailsToPrepare,
        };
    }

    public void Remove(string messageId)
    {
        if (contents.TryGetValue(messageId, out var content)) { contents[messageId] = content with { Bytes = [], IsGone = true }; }
    }

    private LineAnswer Original(string messageId)
    {
        if (Find(messageId) is not { } content) { return LineAnswer.NotFound("not found"); }
        if (content.IsGone || clock.GetUtcNow() >= content.ExpiresAt) { return LineAnswer.Error(410, "The content is gone"); }
        return IsPreparing(content) ? new(StatusCodes.Status202Accepted, []) : new(200, content.Bytes, content.ContentType);
    }

    private LineAnswer Preview(string messageId)
    {
        if (Find(messageId) is { Kind: not ("image" or "video") }) { return LineAnswer.BadRequest("The content can not be previewed"); }
        var answer = Original(messageId);
        return answer.Status == 200 && Find(messageId)!.Kind == "video"
            ? answer with { Body = Blank.Png, ContentType = "image/png" }
            : answer;
    }

    private LineAnswer Transcoding(string messageId)
    {
        if (Find(messageId) is not { } content) { return LineAnswer.NotFound("not found"); }
        if (content.Kind is not ("video" or "audio")) { return LineAnswer.BadRequest("The content can not be transcoded"); }
        return LineAnswer.Ok(new { status = content.IsBroken ? "failed" : IsPreparing(content) ? "processing" : "succeeded" });
    }

    private bool IsPreparing(Content content) => content.IsBroken || clock.GetUtcNow() < content.ReadyAt;
}
