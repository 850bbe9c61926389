using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Simulator.Line;
using LineBot.Simulator.Validation;

namespace LineBot.Simulator.Sending;

/// <summary>The names that push and multicast may count by.</summary>
internal static partial class AggregationUnits
{
    public static LineAnswer? Refuse(JsonElement body)
    {
        if (body.Property("customAggregationUnits") is not { } units) { return null; }
        if (units.ValueKind != JsonValueKind.Array) { return LineAnswer.InvalidProperty("customAggregationUnits"); }
        if (units.GetArrayLength() > 1) { return LineAnswer.Invalid([new Fault("Size must be between 0 and 1", "customAggregationUnits")]); }
        return units.EnumerateArray().All(unit => unit.ValueKind == JsonValueKind.String && Name().IsMatch(unit.GetString()!))
            ? null
            : LineAnswer.InvalidProperty("customAggregationUnits[0]");
    }

    [GeneratedRegex("^[a-zA-Z0-9_]{1,30}$")]
    private static partial Regex Name();
}
