using System.Text.Json;
using System.Text.Json.Nodes;

namespace LineBot.Fuzz.Mutations;

/// <summary>Makes new JSON of known: values of other kinds, names that are gone, texts that grow, boxes in boxes. What comes out is JSON still.</summary>
internal static class Json
{
    private static readonly string[] Odd =
    [
        "", " ", "\u0000", "null", "true", "-1", "U00000000000000000000000000000001", "C", "/", "pick/a/b/c", "สวัสดี\u200B", "ํา", "é", "0001-01-01", "9999-12-31", "2026-02-30",
        "24:00", "2026-01-01t99:99", "image", "text", "postback", "user", "group", "room", "active", "standby", "line", "external", "https://example.com/x",
    ];

    /// <summary>Writes deeper than any reader of ours goes.</summary>
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1_000 };

    public static JsonNode Parse(byte[] json) => JsonNode.Parse(json)!;

    /// <summary>One to five places changed.</summary>
    public static JsonNode Mutate(this Random dice, JsonNode sample)
    {
        var root = sample.DeepClone();
        for (var change = dice.Next(1, 6); change > 0; change--) { dice.Change(root); }
        return root;
    }

    public static byte[] Bytes(this JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Deep);

    private static void Change(this Random dice, JsonNode root)
    {
        var places = Places(root).ToList();
        if (places.Count == 0) { return; }
        var (holder, key) = dice.Of(places);
        if (holder is JsonObject box) { dice.Change(box, (string)key); }
        else if (holder is JsonArray list) { dice.Change(list, (int)key); }
    }

    private static void Change(this Random dice, JsonObject box, string name)
    {
        switch (dice.Next(6))
        {
            case 0:
                box.Remove(name);
                break;
            case 1:
                box[$"{name}{dice.Next(3)}"] = box[name]?.DeepClone();
                break;
            default:
                box[name] = dice.Other(box[name]);
                break;
        }
    }

    private static void Change(this Random dice, JsonArray list, int at)
    {
        switch (dice.Next(4))
        {
            case 0:
                list.RemoveAt(at);
                break;
            case 1:
                list.Insert(at, list[at]?.DeepClone());
                break;
            default:
                list[at] = dice.Other(list[at]);
                break;
        }
    }

    private static JsonNode? Other(this Random dice, JsonNode? value) => dice.Next(12) switch
    {
        0 => null,
        1 => JsonValue.Create(dice.Of([0L, -1L, 1L, long.MaxValue, long.MinValue, 253_402_300_799_999L, 1_790_000_000_000L])),
        2 => JsonValue.Create(dice.Of([0.5, -1e300, 1e-300])),
        3 => JsonValue.Create(dice.Falls(2)),
        4 => new JsonObject(),
        5 => new JsonArray(),
        6 => JsonValue.Create(new string(dice.Of(['ก', 'a', '่', '9', '/']), dice.Next(6_000))),
        7 => dice.Boxes(),
        8 when value is JsonValue text && text.TryGetValue(out string? known) => JsonValue.Create(dice.Mutate([Mutations.Bytes.Of(known)], 2_000).AsText()),
        9 => new JsonObject { ["type"] = dice.Of(Odd), ["id"] = dice.Of(Odd) },
        _ => JsonValue.Create(dice.Of(Odd)),
    };

    private static JsonNode Boxes(this Random dice)
    {
        JsonNode inner = JsonValue.Create("x")!;
        for (var depth = dice.Next(1, 60); depth > 0; depth--) { inner = dice.Falls(2) ? new JsonArray(inner) : new JsonObject { ["a"] = inner }; }
        return inner;
    }

    private static IEnumerable<(JsonNode Holder, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject box => box.SelectMany(property => Places(property.Value).Prepend((box, property.Key))),
        JsonArray list => Enumerable.Range(0, list.Count).SelectMany(at => Places(list[at]).Prepend((list, at))),
        _ => [],
    };
}
