using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace LineBot.Line.Events;

/// <summary>From one event's JSON to its record. Absent properties are absent values; nothing here throws on any JSON.</summary>
internal static class EventReader
{
    private static readonly long LatestTimestamp = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public static WebhookEvent Read(JsonElement json)
    {
        var header = ReadHeader(json);
        return ReadKind(header, json) ?? new UnknownEvent(header);
    }

    private static EventHeader ReadHeader(JsonElement json) => new()
    {
        Type = json.TextOrEmpty("type"),
        EventId = json.Id("webhookEventId") is { Length: > 0 } id ? id : HashOf(json),
        Mode = ReadMode(json.Text("mode")),
        Timestamp = ReadInstant(json, "timestamp") ?? DateTimeOffset.UnixEpoch,
        Source = json.Object("source") is { } source ? ReadSource(source) : null,
        IsRedelivery = json.Object("deliveryContext")?.Flag("isRedelivery") ?? false,
        ReplyToken = json.Text("replyToken"),
        Raw = json.RawBytes(),
    };

    // Events older than the property were all active.
    private static EventMode ReadMode(string? mode) => mode switch
    {
        null or "active" => EventMode.Active,
        "standby" => EventMode.Standby,
        _ => EventMode.Unknown,
    };

    private static string HashOf(JsonElement json) => Convert.ToHexStringLower(SHA256.HashData(json.RawBytes()));

    private static DateTimeOffset? ReadInstant(JsonElement json, string name) => json.Integer(name) switch
    {
        { } milliseconds and >= 0 when milliseconds <= LatestTimestamp => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        _ => null,
    };

    private static Source ReadSource(JsonElement json)
    {
        var userId = json.Id("userId");
        return (json.Text("type"), json.Id("groupId"), json.Id("roomId")) switch
        {
            ("user", _, _) => new UserSource(userId),
            ("group", { } groupId, _) => new GroupSource(groupId, userId),
            ("room", _, { } roomId) => new RoomSource(roomId, userId),
            var (kind, _, _) => new UnknownSource(kind ?? "", userId),
        };
    }

    private static WebhookEvent? ReadKind(EventHeader header, JsonElement json) => header.Type switch
    {
        "message" => json.Object("message") is { } message ? new MessageEvent(header, ContentReader.Read(message)) : null,
        "messageEdited" => json.Object("message") is { } message ? new MessageEditedEvent(header, ContentReader.Read(message)) : null,
        "unsend" => json.Object("unsend")?.Text("messageId") is { } messageId ? new UnsendEvent(header, messageId) : null,
        "postback" => json.Object("postback") is { } postback ? ReadPostback(header, postback) : null,
        "videoPlayComplete" => new VideoPlayCompleteEvent(header, json.Object("videoPlayComplete")?.Text("trackingId") ?? ""),
        "follow" => new FollowEvent(header, json.Object("follow")?.Flag("isUnblocked")),
        "unfollow" => new UnfollowEvent(header),
        "join" => new JoinEvent(header),
        "leave" => new LeaveEvent(header),
        "memberJoined" => new MemberJoinedEvent(header, ReadMembers(json, "joined")),
        "memberLeft" => new MemberLeftEvent(header, ReadMembers(json, "left")),
        "accountLink" => json.Object("link") is { } link ? ReadAccountLink(header, link) : null,
        "beacon" => json.Object("beacon") is { } beacon ? ReadBeacon(header, beacon) : null,
        "membership" => json.Object("membership") is { } membership ? ReadMembership(header, membership) : null,
        _ => ReadChannelKind(header, json),
    };

    private static WebhookEvent? ReadChannelKind(EventHeader header, JsonElement json) => header.Type switch
    {
        "module" => json.Object("module") is { } module ? ReadModule(header, module) : null,
        "activated" => new ActivatedEvent(header, json.Object("chatControl") is { } control ? ReadInstant(control, "expireAt") : null),
        "deactivated" => new DeactivatedEvent(header),
        "botSuspended" => new BotSuspendedEvent(header),
        "botResumed" => new BotResumedEvent(header),
        "delivery" => new DeliveryEvent(header, json.Object("delivery")?.Text("data") ?? ""),
        _ => null,
    };

    private static PostbackEvent ReadPostback(EventHeader header, JsonElement json) =>
        new(header, json.TextOrEmpty("data"), json.Object("params") is { } parameters ? ReadParams(parameters) : PostbackParams.None);

    private static PostbackParams ReadParams(JsonElement json) => new()
    {
        Date = DateOnly.TryParseExact(json.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null,
        Time = TimeOnly.TryParseExact(json.Text("time"), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null,
        DateTime = ReadLocalTime(json.Text("datetime")),
        NewRichMenuAliasId = json.Text("newRichMenuAliasId"),
        Status = json.Text("status"),
    };

    private static DateTime? ReadLocalTime(string? text) =>
        DateTime.TryParseExact(
            text?.ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local
            : null;

    private static Source[] ReadMembers(JsonElement json, string name) =>
        json.Object(name) is { } change ? [.. change.Items("members").Select(ReadSource)] : [];

    private static AccountLinkEvent ReadAccountLink(EventHeader header, JsonElement json) =>
        new(header, json.Text("result") == "ok", json.TextOrEmpty("nonce"));

    private static BeaconEvent ReadBeacon(EventHeader header, JsonElement json) =>
        new(header, json.TextOrEmpty("hwid"), json.TextOrEmpty("type"), json.Text("dm"));

    private static MembershipEvent ReadMembership(EventHeader header, JsonElement json) =>
        new(header, json.TextOrEmpty("type"), json.Integer("membershipId"));

    private static ModuleEvent ReadModule(EventHeader header, JsonElement json) => new(
        header,
        json.TextOrEmpty("type"),
        json.TextOrEmpty("botId"),
        json.Texts("scopes"),
        json.Text("reason"));
}
