using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LineBot.Simulator;

/// <summary>JSON as LINE writes it: raw Thai, absent instead of null.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The same, with every character beyond ASCII as <c>\uXXXX</c>, which LINE does at times.</summary>
    private static readonly JsonSerializerOptions Escaped = new(Options) { Encoder = JavaScriptEncoder.Default };

    public static byte[] Bytes(object value, bool escaped = false) =>
        JsonSerializer.SerializeToUtf8Bytes(value, escaped ? Escaped : Options);

    public static string Text(object value) => JsonSerializer.Serialize(value, Options);

    public static JsonElement Element(object value) => JsonSerializer.SerializeToElement(value, Options);

    /// <summary>A string property, or null where it is absent or something else.</summary>
    public static string? String(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
