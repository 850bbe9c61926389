using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.Validation;

namespace LineBot.Simulator.Sending;

/// <summary>The names that push and multicast may count by: a thousand different ones a month.</summary>
internal sealed partial class AggregationUnits(VirtualClock clock) : ILineEndpoints
{
    private const int NamesMax = 1_000;
    private readonly ConcurrentDictionary<(string Month, string Name), byte> used = new();

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("GET", "/v2/bot/message/aggregation/info", _ => LineAnswer.Ok(new { numOfCustomAggregationUnits = ThisMonth().Length })),
        new("GET", "/v2/bot/message/aggregation/list", _ => LineAnswer.Ok(new { customAggregationUnits = ThisMonth() })),
    ];

    public LineAnswer? Refuse(JsonElement body)
    {
        if (body.Property("customAggregationUnits") is not { } units) { return null; }
        if (units.ValueKind != JsonValueKind.Array) { return LineAnswer.InvalidProperty("customAggregationUnits"); }
        if (units.GetArrayLength() > 1)
        {
            return LineAnswer.Invalid([new Fault("Size must be between 0 and 1", "customAggregationUnits")]);
        }
        foreach (var unit in units.EnumerateArray())
        {
            if (unit.ValueKind != JsonValueKind.String || !Name().IsMatch(unit.GetString()!))
            {
                return LineAnswer.InvalidProperty("customAggregationUnits[0]");
            }
            if (ThisMonth() is var names && names.Length >= NamesMax && !names.Contains(unit.GetString()))
            {
                return LineAnswer.InvalidProperty("customAggregationUnits[0]");
            }
            used.TryAdd((Month(), unit.GetString()!), 0);
        }
        return null;
    }

    private string[] ThisMonth()
    {
        var month = Month();
        return [.. used.Keys.Where(unit => unit.Month == month).Select(unit => unit.Name).Order(StringComparer.Ordinal)];
    }

    private string Month() => clock.GetUtcNow().ToString("yyyyMM", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-zA-Z0-9_]{1,30}$")]
    private static partial Regex Name();
}
