using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Writes one property: the value, and its type where JSON cannot tell it.</summary>
internal static class EdmWriter
{
    private static readonly DateTime Earliest = new(1601, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly JsonEncodedText Int64 = JsonEncodedText.Encode("Edm.Int64");
    private static readonly JsonEncodedText Double = JsonEncodedText.Encode("Edm.Double");
    private static readonly JsonEncodedText Guid = JsonEncodedText.Encode("Edm.Guid");
    private static readonly JsonEncodedText DateTime = JsonEncodedText.Encode("Edm.DateTime");
    private static readonly JsonEncodedText Binary = JsonEncodedText.Encode("Edm.Binary");

    public static void Write(Utf8JsonWriter writer, EdmName name, string value) => writer.WriteString(name.Value, value);

    public static void Write(Utf8JsonWriter writer, EdmName name, bool value) => writer.WriteBoolean(name.Value, value);

    public static void Write(Utf8JsonWriter writer, EdmName name, int value) => writer.WriteNumber(name.Value, value);

    public static void Write(Utf8JsonWriter writer, EdmName name, long value)
    {
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteString(name.Type, Int64);
        writer.WriteString(name.Value, digits[..length]);
    }

    /// <summary>Always annotated: without a fraction it would come back as an integer, and JSON has no NaN.</summary>
    public static void Write(Utf8JsonWriter writer, EdmName name, double value)
    {
        writer.WriteString(name.Type, Double);
        if (double.IsFinite(value)) { writer.WriteNumber(name.Value, value); }
        else { writer.WriteString(name.Value, double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity"); }
    }

    public static void Write(Utf8JsonWriter writer, EdmName name, Guid value)
    {
        writer.WriteString(name.Type, Guid);
        writer.WriteString(name.Value, value);
    }

    public static void Write(Utf8JsonWriter writer, EdmName name, DateTimeOffset value) => WriteUtc(writer, name, value.UtcDateTime);

    /// <summary>Only UTC: which moment another kind means would depend on the machine.</summary>
    public static void Write(Utf8JsonWriter writer, EdmName name, DateTime value)
    {
        if (value.Kind != DateTimeKind.Utc)
        {
            throw new NotSupportedException($"The property '{name}' is a DateTime of kind {value.Kind}; only UTC can be stored.");
        }
        WriteUtc(writer, name, value);
    }

    public static void Write(Utf8JsonWriter writer, EdmName name, ReadOnlySpan<byte> value)
    {
        writer.WriteString(name.Type, Binary);
        writer.WriteBase64String(name.Value, value);
    }

    /// <summary>A value of a dictionary, whose type only the moment tells. Null is not sent.</summary>
    public static void WriteObject(Utf8JsonWriter writer, string name, object? value)
    {
        if (value is null) { return; }
        var encoded = new EdmName(name);
        switch (value)
        {
            case string text: Write(writer, encoded, text); break;
            case long number: Write(writer, encoded, number); break;
            case int number: Write(writer, encoded, number); break;
            case bool truth: Write(writer, encoded, truth); break;
            case DateTimeOffset moment: Write(writer, encoded, moment); break;
            case DateTime moment: Write(writer, encoded, moment); break;
            case double number: Write(writer, encoded, number); break;
            case Guid guid: Write(writer, encoded, guid); break;
            case byte[] bytes: Write(writer, encoded, bytes); break;
            case BinaryData bytes: Write(writer, encoded, bytes.ToMemory().Span); break;
            case Enum choice: Write(writer, encoded, choice.ToString()); break;
            default: throw Unsupported(name, value.GetType());
        }
    }

    public static NotSupportedException Unsupported(string property, Type type) =>
        new($"The property '{property}' is a {type.Name}, which the Table service cannot store."
            + (type == typeof(decimal) ? " Money belongs into an Int64 of its smallest unit." : ""));

    private static void WriteUtc(Utf8JsonWriter writer, EdmName name, DateTime value)
    {
        if (value < Earliest)
        {
            throw new NotSupportedException($"The property '{name}' lies before 1601-01-01, where the dates of the Table service begin.");
        }
        Span<char> text = stackalloc char[28];
        value.TryFormat(text, out _, "yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        writer.WriteString(name.Type, DateTime);
        writer.WriteString(name.Value, text);
    }
}
