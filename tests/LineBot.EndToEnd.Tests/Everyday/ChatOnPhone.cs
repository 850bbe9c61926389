using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LineBot.EndToEnd.Everyday;

/// <summary>One person's phone as text: what is done on it, and what then can be read.</summary>
internal sealed partial class ChatOnPhone(Desk desk, string person)
{
    private readonly string userId = person.Length < 3 || !person.StartsWith('U')
        ? $"U{Convert.ToInt32(person, 16).ToString("x32", CultureInfo.InvariantCulture)}"
        : person;

    private long seen;
    private string? menu;

    public string Person => person;

    /// <summary>What lies unread, where others have acted before.</summary>
    public async Task<string> TakeUpAsync(bool hasActed)
    {
        var text = await ReadAsync();
        return hasActed ? text : "";
    }

    public async Task<string> DoAsync(string what)
    {
        var chat = $"/sim/chats/{userId}";
        if (what.StartsWith('[')) { await desk.PostAsync($"{chat}/taps", new { label = what.Trim('[', ']') }); }
        else if (what.StartsWith("(photo ", StringComparison.Ordinal)) { await desk.PostAsync($"{chat}/photos", new { photos = new[] { new { sample = what[7..^1] } } }); }
        else if (what == "(follow)") { await desk.PostAsync($"/sim/people/{userId}/follow", new { }); }
        else if (what == "(workbook)") { await SendAsync(new { type = "file", fileName = SmallWorkbook.Name, fileSize = SmallWorkbook.Bytes.Length }, new { base64 = Convert.ToBase64String(SmallWorkbook.Bytes), contentType = "application/octet-stream" }); }
        else if (what == "(place)") { await SendAsync(new { type = "location", title = "หน้าวัด", address = "หมู่ 3", latitude = 19.16, longitude = 99.9 }); }
        else { await SendAsync(new { type = "text", text = await FillAsync(what) }); }

        await desk.GetAsync("/sim/idle?seconds=60");
        return await ReadAsync();
    }

    private Task<JsonElement> SendAsync(object message, object? content = null) => desk.PostAsync($"/sim/chats/{userId}/messages", new { message, content });

    /// <summary>The code that the clerk handed over stands in the person's note, and is another one each time.</summary>
    private async Task<string> FillAsync(string text)
    {
        if (!text.Contains("{code}", StringComparison.Ordinal)) { return text; }
        var note = (await desk.GetAsync($"/sim/people/{userId}")).GetProperty("note").GetString()!;
        return text.Replace("{code}", Code().Match(note).Value, StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync()
    {
        var shown = await desk.GetAsync($"/sim/chats/{userId}?after={seen}");
        seen = Math.Max(seen, shown.GetProperty("seq").GetInt64());
        var text = new StringBuilder();
        foreach (var message in shown.GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("from").GetProperty("kind").GetString() == "bot"))
        {
            text.Append(Readable.Of(message.GetProperty("message"))).Append('\n');
        }

        var now = shown.TryGetProperty("richMenu", out var given) ? given.GetProperty("menu").GetProperty("name").GetString()!.Split('/')[1] : null;
        if (menu is not null && now != menu) { text.Append(CultureInfo.InvariantCulture, $"(the menu is now {now})\n"); }
        menu = now;
        return text.ToString();
    }

    [GeneratedRegex("[0-9]{16}")]
    private static partial Regex Code();
}
