using System.Text.Json;

namespace LineBot.Dialogs.Menus;

/// <summary>The menu that a person was last given, by LINE's id, and what had to be looked up to choose it.</summary>
public sealed record MenuShown(string RichMenuId, bool IsVolunteer)
{
    /// <summary>Reads it out of a stored conversation; null: the person was given none.</summary>
    public static MenuShown? In(string? state)
    {
        try
        {
            using var json = JsonDocument.Parse(state ?? "{}");
            return json.RootElement.TryGetProperty("users", out var user) && user.TryGetProperty(Memory.MenuName, out var menu)
                ? menu.Deserialize(MemoryJson.Default.MenuShown)
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
