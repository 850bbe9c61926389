using System.Collections.Concurrent;
using System.Globalization;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.Profiles;

/// <summary>Lists of ids, page by page; only verified and premium accounts may read them.</summary>
internal sealed class IdPages(VirtualClock clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, (string[] Ids, DateTimeOffset Until)> tokens = new();

    public bool IsVerifiedAccount { get; set; }

    public LineAnswer Page(LineCall call, string name, IEnumerable<string> ids, int usual, int most)
    {
        if (!IsVerifiedAccount) { return LineAnswer.Error(403, "Access to this API is not available for your account"); }
        var limit = int.TryParse(call.Query("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
        if (limit < 1 || limit > most) { return LineAnswer.BadRequest("The value for the 'limit' parameter is invalid"); }
        if (call.Query("start") is not { } start) { return Answer(name, [.. ids], limit); }
        return tokens.TryGetValue(start, out var token) && clock.GetUtcNow() <= token.Until
            ? Answer(name, token.Ids, limit)
            : LineAnswer.BadRequest("Invalid start param");
    }

    private LineAnswer Answer(string name, string[] ids, int limit)
    {
        string? next = null;
        if (ids.Length > limit)
        {
            next = Ids.OpaqueToken();
            tokens[next] = (ids[limit..], clock.GetUtcNow() + Life);
        }
        var body = new Dictionary<string, object> { [name] = ids.Take(limit) };
        if (next is not null) { body["next"] = next; }
        return LineAnswer.Ok(body);
    }
}
