using System.Text.Json;
using System.Text.RegularExpressions;

namespace LineBot.Simulator.Validation;

/// <summary>Emojis and placeholders inside texts.</summary>
internal static partial class TextRules
{
    private const int EmojisMax = 20;
    private const int KeysMax = 100;

    private static readonly Shape Emoji = new Shape("index", "productId", "emojiId")
        .With("index", index => index.Number(0, 5_000)).With("productId", id => id.Text(100)).With("emojiId", id => id.Text(100));

    public static void Emojis(Field emojis)
    {
        if (!emojis.IsList(0, EmojisMax)) { return; }
        foreach (var emoji in emojis.Items) { Emoji.Check(emoji); }
    }

    public static void Substitution(Field substitution)
    {
        if (!substitution.IsObject()) { return; }
        var properties = substitution.Value!.Value.EnumerateObject().ToArray();
        if (properties.Length > KeysMax) { substitution.Fail($"Size must be between 0 and {KeysMax}"); }
        foreach (var property in properties)
        {
            var value = substitution[property.Name];
            if (!Key().IsMatch(property.Name)) { value.Fail("invalid key"); }
            if (value["type"].Required()) { value["type"].OneOf("mention", "emoji"); }
            if (value.Type == "mention" && value["mentionee"].Required()) { value["mentionee"]["type"].OneOf("user", "all"); }
        }
        foreach (var type in new[] { "mention", "emoji" })
        {
            if (properties.Count(property => property.Value.String("type") == type) > EmojisMax)
            {
                substitution.Fail($"Too many {type}s: at most {EmojisMax}");
            }
        }
    }

    /// <summary>An emoji's index must point at a <c>$</c>; each placeholder of a textV2 must have a value, and braces stand in pairs.</summary>
    public static void CheckPlaceholders(Field message)
    {
        if (message.Value?.String("text") is not { } text) { return; }
        if (message.Type == "text")
        {
            foreach (var emoji in message["emojis"].Items.Where(emoji => !PointsAtDollar(emoji, text)))
            {
                emoji["index"].Fail("The index must point at a '$'");
            }
        }
        else if (message.Type == "textV2") { CheckBraces(message, text); }
    }

    private static bool PointsAtDollar(Field emoji, string text) =>
        emoji["index"].Value is { ValueKind: JsonValueKind.Number } index && index.TryGetInt32(out var at) && at >= 0 && at < text.Length
            && text[at] == '$';

    private static void CheckBraces(Field message, string text)
    {
        var plain = text.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal);
        foreach (Match placeholder in Placeholder().Matches(plain))
        {
            if (!message["substitution"][placeholder.Groups[1].Value].Exists)
            {
                message["text"].Fail($"No substitution for {placeholder.Value}");
            }
        }
        if (Placeholder().Replace(plain, "").AsSpan().ContainsAny('{', '}')) { message["text"].Fail("A single brace must be doubled"); }
    }

    [GeneratedRegex("^[0-9A-Za-z_]{1,20}$")]
    private static partial Regex Key();

    [GeneratedRegex("\\{([0-9A-Za-z_]{1,20})\\}")]
    private static partial Regex Placeholder();
}
