using System.Runtime.InteropServices;
using System.Text.Json;

namespace LineBot.Line.Events;

/// <summary>Reads what is there and takes what is missing or of another kind as absent: LINE may change shapes without notice.</summary>
internal static class JsonReading
{
    private const int IdLengthMax = 128;

    public static JsonElement? Property(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) { return null; }
        try
        {
            return element.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // Another name in this object is not valid Unicode. LINE sends nothing like it, so nothing here is LINE's.
            return null;
        }
    }

    public static JsonElement? Object(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>A string, or a number in its own spelling: LINE's reference and examples disagree about some ids.</summary>
    public static string? Text(this JsonElement element, string name) => element.Property(name) switch
    {
        { ValueKind: JsonValueKind.String } value => Decode(value),
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => null,
    };

    /// <summary>A name that is used for a key. LINE's have 26 to 33 letters; what is far longer names nobody.</summary>
    public static string? Id(this JsonElement element, string name) => element.Text(name) is { Length: <= IdLengthMax } id ? id : null;

    public static string TextOrEmpty(this JsonElement element, string name) => element.Text(name) ?? "";

    public static string[] Texts(this JsonElement element, string name) =>
        [.. element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(Decode)];

    public static long? Integer(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public static int? SmallInteger(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    public static double? Real(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : null;

    public static bool? Flag(this JsonElement element, string name) => element.Property(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static byte[] RawBytes(this JsonElement element) => JsonMarshal.GetRawUtf8Value(element).ToArray();

    private static string Decode(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair or broken UTF-8: a person's words with one damaged sign are still worth reading.
            return LenientText.Decode(JsonMarshal.GetRawUtf8Value(value));
        }
    }
}
