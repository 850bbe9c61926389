using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads one value as the type that is asked for. Where the stored type differs it throws, and never shows the value.</summary>
internal static class EdmReader
{
    public static string ReadString(ref Utf8JsonReader reader, EdmType stored) =>
        reader.TokenType == JsonTokenType.String && stored is EdmType.Bare or EdmType.String ? reader.GetString()! : throw Mismatch("string");

    public static bool ReadBoolean(ref Utf8JsonReader reader, EdmType _) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw Mismatch("bool");

    public static int ReadInt32(ref Utf8JsonReader reader, EdmType stored) =>
        stored is EdmType.Bare or EdmType.Int32 && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value)
            ? value
            : throw Mismatch("int");

    /// <summary>A row written with an int is read as a long too.</summary>
    public static long ReadInt64(ref Utf8JsonReader reader, EdmType stored)
    {
        if (stored == EdmType.Int64 && reader.TokenType == JsonTokenType.String
            && long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }
        return stored is EdmType.Bare or EdmType.Int32 && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var narrow)
            ? narrow
            : throw Mismatch("long");
    }

    /// <summary>A double without a fraction may come back as an integer.</summary>
    public static double ReadDouble(ref Utf8JsonReader reader, EdmType stored)
    {
        if (stored is not (EdmType.Bare or EdmType.Double or EdmType.Int32)) { throw Mismatch("double"); }
        if (reader.TokenType == JsonTokenType.Number) { return reader.GetDouble(); }
        return stored == EdmType.Double && reader.TokenType == JsonTokenType.String
            && double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Mismatch("double");
    }

    public static Guid ReadGuid(ref Utf8JsonReader reader, EdmType stored) =>
        stored == EdmType.Guid && reader.TokenType == JsonTokenType.String && Guid.TryParse(reader.GetString(), out var value)
            ? value
            : throw Mismatch("Guid");

    public static DateTimeOffset ReadDateTimeOffset(ref Utf8JsonReader reader, EdmType stored) =>
        stored == EdmType.DateTime && reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var value)
            ? value.ToUniversalTime()
            : throw Mismatch("DateTimeOffset");

    public static DateTime ReadDateTime(ref Utf8JsonReader reader, EdmType stored) => ReadDateTimeOffset(ref reader, stored).UtcDateTime;

    public static byte[] ReadBinary(ref Utf8JsonReader reader, EdmType stored) =>
        stored == EdmType.Binary && reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var value)
            ? value
            : throw Mismatch("byte[]");

    public static BinaryData ReadBinaryData(ref Utf8JsonReader reader, EdmType stored) => BinaryData.FromBytes(ReadBinary(ref reader, stored));

    /// <summary>For a dictionary: the type is what was stored.</summary>
    public static object ReadObject(ref Utf8JsonReader reader, EdmType stored) => stored switch
    {
        EdmType.Int64 => ReadInt64(ref reader, stored),
        EdmType.Double => ReadDouble(ref reader, stored),
        EdmType.Guid => ReadGuid(ref reader, stored),
        EdmType.DateTime => ReadDateTimeOffset(ref reader, stored),
        EdmType.Binary => ReadBinary(ref reader, stored),
        _ => ReadBare(ref reader),
    };

    private static object ReadBare(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt32(out var number) ? (object)number : reader.GetDouble(),
        _ => throw Mismatch("value"),
    };

    private static InvalidOperationException Mismatch(string wanted) => new($"The stored value is not a {wanted}.");
}
