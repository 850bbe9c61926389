using System.Text.Json;

namespace LineBot.EndToEnd.SavingsDay;

/// <summary>The links behind the buttons of a chat.</summary>
internal static class Links
{
    /// <summary>The newest that leads to a place of the app.</summary>
    public static async Task<Uri> NewestAsync(Desk desk, string person, string place) =>
        new(Of((await desk.GetAsync($"/sim/chats/{person}")).GetProperty("messages")).Last(link => link.Contains(place, StringComparison.Ordinal)));

    private static IEnumerable<string> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String => [uri.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Of(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Of),
        _ => [],
    };
}
