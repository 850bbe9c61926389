using System.Text.Json;

namespace LineBot.Simulator.RichMenus;

/// <summary>A menu below the chat, and its picture once it has one.</summary>
internal sealed record RichMenu(string Id, JsonElement Definition)
{
    public byte[]? Image { get; init; }
    public string? ImageType { get; init; }

    public object Response => Json.Element(Definition.EnumerateObject()
        .Where(property => property.Name != "richMenuId")
        .ToDictionary(property => property.Name, property => (object)property.Value)
        .Prepend(new("richMenuId", Id)).ToDictionary());
}
