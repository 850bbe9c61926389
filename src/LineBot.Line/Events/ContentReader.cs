using System.Text.Json;

namespace LineBot.Line.Events;

/// <summary>From a <c>message</c> object's JSON to its record.</summary>
internal static class ContentReader
{
    public static MessageContent Read(JsonElement json) => ReadKind(json) with
    {
        MarkAsReadToken = json.Text("markAsReadToken"),
        QuoteToken = json.Text("quoteToken"),
        QuotedMessageId = json.Text("quotedMessageId"),
    };

    private static MessageContent ReadKind(JsonElement json)
    {
        var id = json.TextOrEmpty("id");
        return json.TextOrEmpty("type") switch
        {
            "text" => ReadText(id, json),
            "image" => new ImageContent { Id = id, Provider = ReadProvider(json), Set = ReadSet(json) },
            "video" => new VideoContent { Id = id, Provider = ReadProvider(json), DurationMilliseconds = json.Integer("duration") },
            "audio" => new AudioContent { Id = id, Provider = ReadProvider(json), DurationMilliseconds = json.Integer("duration") },
            "file" => new FileContent { Id = id, FileName = json.TextOrEmpty("fileName"), FileSize = json.Integer("fileSize") },
            "location" when ReadLocation(id, json) is { } location => location,
            "sticker" => ReadSticker(id, json),
            var kind => new UnknownContent { Id = id, Kind = kind },
        };
    }

    private static TextContent ReadText(string id, JsonElement json) => new()
    {
        Id = id,
        Text = json.TextOrEmpty("text"),
        Emojis = [.. json.Items("emojis").Select(ReadEmoji)],
        Mentionees = json.Object("mention") is { } mention ? [.. mention.Items("mentionees").Select(ReadMentionee)] : [],
    };

    private static TextEmoji ReadEmoji(JsonElement json) =>
        new(json.SmallInteger("index") ?? 0, json.SmallInteger("length") ?? 0, json.TextOrEmpty("productId"), json.TextOrEmpty("emojiId"));

    private static Mentionee ReadMentionee(JsonElement json) => new(
        json.SmallInteger("index") ?? 0,
        json.SmallInteger("length") ?? 0,
        IsAll: json.Text("type") == "all",
        json.Text("userId"),
        json.Flag("isSelf") ?? false);

    private static ContentProvider ReadProvider(JsonElement json) => json.Object("contentProvider") switch
    {
        // Events older than the property were all kept by LINE; an unknown keeper is not LINE.
        null => ContentProvider.Line,
        { } provider when provider.Text("type") == "line" => ContentProvider.Line,
        { } provider => new(IsLine: false, provider.Text("originalContentUrl"), provider.Text("previewImageUrl")),
    };

    private static ImageSet? ReadSet(JsonElement json) => json.Object("imageSet") is { } set
        ? new(set.TextOrEmpty("id"), set.SmallInteger("index"), set.SmallInteger("total"))
        : null;

    // A place without coordinates is no place: better unknown than a spot in the Gulf of Guinea.
    private static LocationContent? ReadLocation(string id, JsonElement json) =>
        (json.Real("latitude"), json.Real("longitude")) is ({ } latitude, { } longitude)
            ? new() { Id = id, Title = json.Text("title"), Address = json.Text("address"), Latitude = latitude, Longitude = longitude }
            : null;

    private static StickerContent ReadSticker(string id, JsonElement json) => new()
    {
        Id = id,
        PackageId = json.TextOrEmpty("packageId"),
        StickerId = json.TextOrEmpty("stickerId"),
        ResourceType = json.Text("stickerResourceType"),
        Keywords = json.Texts("keywords"),
        Text = json.Text("text"),
    };
}
