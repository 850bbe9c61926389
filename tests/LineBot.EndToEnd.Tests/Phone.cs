using System.Text.Json;

namespace LineBot.EndToEnd;

/// <summary>One person's phone: what she types and taps, and what she can read.</summary>
public sealed class Phone(Desk desk, string userId)
{
    private long seen;

    public static string Sample(int number) => $"U{number:x32}";

    /// <summary>Types a text and waits for the answer; gives everything there is to read in it.</summary>
    public async Task<string> TypeAsync(string text)
    {
        await LookAsync();
        await desk.PostAsync($"/sim/chats/{userId}/messages", new { message = new { type = "text", text } });
        return await AnswerAsync();
    }

    public async Task<string> TapAsync(string label)
    {
        await LookAsync();
        await desk.PostAsync($"/sim/chats/{userId}/taps", new { label });
        return await AnswerAsync();
    }

    /// <summary>What the bot has sent since the last look, waited for.</summary>
    public async Task<string> AnswerAsync()
    {
        var shown = await desk.GetAsync($"/sim/chats/{userId}/wait?after={seen}&seconds=30");
        return Take(shown);
    }

    /// <summary>All that came since the last look, without waiting.</summary>
    public async Task<string> LookAsync() => Take(await desk.GetAsync($"/sim/chats/{userId}?after={seen}"));

    private string Take(JsonElement shown)
    {
        seen = Math.Max(seen, shown.GetProperty("seq").GetInt64());
        var fromBot = shown.GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("from").GetProperty("kind").GetString() == "bot");
        return string.Join('\n', fromBot.SelectMany(message => Texts(message.GetProperty("message"))));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name is "text" or "label" && property.Value.ValueKind == JsonValueKind.String
            ? [property.Value.GetString()!]
            : Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
