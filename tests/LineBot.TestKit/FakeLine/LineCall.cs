using System.Text.Json;

namespace LineBot.TestKit.FakeLine;

/// <summary>One call that reached LINE, and whether it took effect.</summary>
public sealed record LineCall(string Path, string? RetryKey, JsonElement Body, bool Accepted)
{
    /// <summary>The texts of the messages, for tests of plain words.</summary>
    public IReadOnlyList<string> Texts =>
        [.. Body.GetProperty("messages").EnumerateArray().Select(message => message.TryGetProperty("text", out var text) ? text.GetString()! : message.GetRawText())];
}
