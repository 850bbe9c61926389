using System.Text.Json;

namespace LineBot.EndToEnd.Everyday;

/// <summary>A message of LINE's as a person reads it: a line for each line, two blanks between the columns of a row, [buttons], ‹quick replies›.</summary>
internal static class Readable
{
    public static string Of(JsonElement message)
    {
        var text = message.GetProperty("type").GetString() switch
        {
            "text" => message.GetProperty("text").GetString()!,
            "flex" => Flex(message.GetProperty("contents")),
            var other => $"({other})",
        };
        return message.TryGetProperty("quickReply", out var quick) ? $"{text}\n{Quick(quick)}" : text;
    }

    private static string Quick(JsonElement quick) =>
        string.Join(' ', quick.GetProperty("items").EnumerateArray().Select(item => $"‹{item.GetProperty("action").GetProperty("label").GetString()}›"));

    private static string Flex(JsonElement part) => part.GetProperty("type").GetString() switch
    {
        "carousel" => string.Join("\n---\n", Contents(part).Select(Flex)),
        "bubble" => Lines(new[] { "header", "hero", "body", "footer" }.Select(name => part.TryGetProperty(name, out var block) ? Flex(block) : "")),
        "box" when part.GetProperty("layout").GetString() == "vertical" => Lines(Contents(part).Select(Flex)),
        "box" => string.Join("  ", Contents(part).Select(Flex).Where(text => text.Length > 0)),
        "text" when part.TryGetProperty("contents", out _) => string.Concat(Contents(part).Select(Flex)),
        "text" or "span" => part.TryGetProperty("text", out var text) ? text.GetString()! : "",
        "button" => $"[{part.GetProperty("action").GetProperty("label").GetString()}]",
        _ => "",
    };

    private static List<JsonElement> Contents(JsonElement part) =>
        part.TryGetProperty("contents", out var contents) ? [.. contents.EnumerateArray()] : [];

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
