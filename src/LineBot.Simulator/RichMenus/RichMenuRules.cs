using System.Text.Json;
using System.Text.RegularExpressions;
using LineBot.Simulator.Line;
using LineBot.Simulator.Validation;

namespace LineBot.Simulator.RichMenus;

/// <summary>What a menu, its picture and its aliases must be.</summary>
internal static partial class RichMenuRules
{
    private const int AreasMax = 20;
    private const double WidestShape = 1.45;

    private static readonly Shape Bounds = new Shape("x", "y", "width", "height")
        .With("x", x => x.Number(0, 2_500)).With("y", y => y.Number(0, 2_500))
        .With("width", width => width.Number(1, 2_500)).With("height", height => height.Number(1, 2_500));

    private static readonly Shape Area = new Shape("bounds", "action")
        .With("bounds", bounds => Bounds.Check(bounds)).With("action", action => ActionRules.Check(action, ActionPlace.RichMenu));

    public static LineAnswer? Refuse(JsonElement menu)
    {
        var report = new Report();
        var root = new Field(menu, "", report);
        foreach (var name in new[] { "size", "selected", "name", "chatBarText", "areas" }) { root[name].Required("must be specified"); }
        CheckSize(root["size"]);
        root["selected"].Boolean();
        root["name"].Graphemes(300);
        root["chatBarText"].Graphemes(14);
        if (root["areas"].IsList(0, AreasMax))
        {
            foreach (var area in root["areas"].Items) { Area.Check(area); }
        }
        return MessageRules.Answer(report);
    }

    public static (int Width, int Height) Size(JsonElement menu) =>
        (menu.GetProperty("size").GetProperty("width").GetInt32(), menu.GetProperty("size").GetProperty("height").GetInt32());

    public static bool IsAlias(string? alias) => alias is not null && AliasPattern().IsMatch(alias);

    private static void CheckSize(Field size)
    {
        if (!size.IsObject()) { return; }
        if (size["width"].Required("must be specified")) { size["width"].Number(800, 2_500); }
        if (size["height"].Required("must be specified")) { size["height"].Number(250, 2_500); }
        if (size["width"].Value is { ValueKind: JsonValueKind.Number } width
            && size["height"].Value is { ValueKind: JsonValueKind.Number } height
            && width.GetDouble() / height.GetDouble() < WidestShape)
        {
            size.Fail($"width / height must be at least {WidestShape}");
        }
    }

    [GeneratedRegex("^[a-z0-9_-]{1,32}$")]
    private static partial Regex AliasPattern();
}
