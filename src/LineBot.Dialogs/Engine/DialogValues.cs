using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LineBot.Dialogs.Engine;

/// <summary>
/// What a dialog remembers, by name. Each value is written by the type information it was set with and read by what the reader
/// asks for, so no type name is stored and a number comes back as what it was.
/// </summary>
[JsonConverter(typeof(DialogValuesConverter))]
public sealed class DialogValues
{
    private readonly SortedDictionary<string, Cell> cells = new(StringComparer.Ordinal);

    public int Count => cells.Count;

    public bool Contains(string key) => cells.ContainsKey(key);

    /// <summary>The value, or the type's default where there is none. A changed object is stored as it then is.</summary>
    /// <exception cref="StaleDialogException">What is stored has another shape: it was written by other code.</exception>
    public T? Get<T>(string key, JsonTypeInfo<T> type)
    {
        if (!cells.TryGetValue(key, out var cell)) { return default; }
        if (cell.Value is JsonElement stored && typeof(T) != typeof(JsonElement))
        {
            cells[key] = cell = new(Read(key, stored, type), type);
        }
        return cell.Value is T value ? value : throw new StaleDialogException($"The stored value '{key}' is no {typeof(T).Name}.");
    }

    public void Set<T>(string key, T value, JsonTypeInfo<T> type)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        cells[key] = new(value, type);
    }

    public bool Remove(string key) => cells.Remove(key);

    internal void Keep(string key, JsonElement stored) => cells[key] = new(stored, null);

    internal void Write(Utf8JsonWriter writer)
    {
        foreach (var (key, cell) in cells)
        {
            writer.WritePropertyName(key);
            if (cell.Type is null) { ((JsonElement)cell.Value).WriteTo(writer); }
            else { JsonSerializer.Serialize(writer, cell.Value, cell.Type); }
        }
    }

    private static object Read<T>(string key, JsonElement stored, JsonTypeInfo<T> type)
    {
        try
        {
            return (object?)stored.Deserialize(type) ?? throw new StaleDialogException($"The stored value '{key}' is null.");
        }
        catch (JsonException exception)
        {
            throw new StaleDialogException($"The stored value '{key}' is no {typeof(T).Name}.", exception);
        }
    }

    private readonly record struct Cell(object Value, JsonTypeInfo? Type);
}
