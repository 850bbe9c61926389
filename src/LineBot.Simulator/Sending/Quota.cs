using System.Globalization;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Sending;

/// <summary>Messages of the month, counted in people addressed. Months are LINE's: UTC+9.</summary>
internal sealed class Quota(VirtualClock clock, Feed feed) : ILineEndpoints
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);
    private static readonly string[] Kinds = ["reply", "push", "multicast", "broadcast"];
    private readonly Lock gate = new();
    private readonly Dictionary<(string Day, string Kind), long> delivered = [];
    private long? limit;

    /// <summary>The month's limit, or null for none.</summary>
    public long? Limit
    {
        get { lock (gate) { return limit; } }
        set { lock (gate) { limit = value; } }
    }

    public long Used
    {
        get { lock (gate) { return UsedInMonth(); } }
    }

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new(
            "GET", "/v2/bot/message/quota", _ => LineAnswer.Ok(
                Limit is { } value ? new { type = "limited", value } : (object)new { type = "none" })),
        new("GET", "/v2/bot/message/quota/consumption", _ => LineAnswer.Ok(new { totalUsage = Used })),
        .. Kinds.Select(kind =>
            new LineEndpoint("GET", $"/v2/bot/message/delivery/{kind}", call => Delivered(kind, call.Query("date")))),
    ];

    /// <summary>Takes <paramref name="people"/> from the quota, or nothing at all when they do not fit.</summary>
    public bool TrySpend(string kind, int people)
    {
        lock (gate)
        {
            if (kind != "reply" && limit is { } most && people > 0 && UsedInMonth() + people > most) { return false; }
            var key = (Day(clock.GetUtcNow()), kind);
            delivered[key] = delivered.GetValueOrDefault(key) + people;
        }
        feed.Publish("usage", Report());
        return true;
    }

    public object Report()
    {
        lock (gate)
        {
            var month = Day(clock.GetUtcNow())[..6];
            var kinds = delivered.Where(day => day.Key.Day.StartsWith(month, StringComparison.Ordinal))
                .GroupBy(day => day.Key.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(day => day.Value));
            return new { month, used = UsedInMonth(), limit, byKind = kinds };
        }
    }

    private LineAnswer Delivered(string kind, string? date)
    {
        if (date is not { Length: 8 }
            || !DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return LineAnswer.BadRequest("The value for the 'date' parameter is invalid");
        }
        if (string.CompareOrdinal(date, "20180331") < 0) { return LineAnswer.Ok(new { status = "out_of_service" }); }
        if (string.CompareOrdinal(date, Day(clock.GetUtcNow())) >= 0) { return LineAnswer.Ok(new { status = "unready" }); }
        lock (gate) { return LineAnswer.Ok(new { status = "ready", success = delivered.GetValueOrDefault((date, kind)) }); }
    }

    private long UsedInMonth()
    {
        var month = Day(clock.GetUtcNow())[..6];
        return delivered.Where(day => day.Key.Kind != "reply" && day.Key.Day.StartsWith(month, StringComparison.Ordinal)).Sum(
            day => day.Value);
    }

    private static string Day(DateTimeOffset at) => at.ToOffset(Japan).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
