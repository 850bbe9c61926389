using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Reads a JSON value as <typeparamref name="TValue"/>.</summary>
internal delegate TValue ReadValue<TValue>(ref Utf8JsonReader reader, EdmType stored);

/// <summary>Writes a value under its name.</summary>
internal delegate void WriteValue<TValue>(Utf8JsonWriter writer, EdmName name, TValue value);

/// <summary>How a type of .NET travels. False from reading means: leave the property as it is.</summary>
internal abstract class EdmConverter<TValue>
{
    public abstract bool TryRead(ref Utf8JsonReader reader, EdmType stored, out TValue value);

    public abstract void Write(Utf8JsonWriter writer, EdmName name, TValue value);
}

/// <summary>A type that the service stores.</summary>
internal sealed class PlainConverter<TValue>(ReadValue<TValue> read, WriteValue<TValue> write) : EdmConverter<TValue>
{
    public override bool TryRead(ref Utf8JsonReader reader, EdmType stored, out TValue value)
    {
        value = read(ref reader, stored);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, EdmName name, TValue value) => write(writer, name, value);
}

/// <summary>An enum travels as its name; a name that this build does not know is skipped.</summary>
internal sealed class EnumConverter<TEnum> : EdmConverter<TEnum>
    where TEnum : struct, Enum
{
    public override bool TryRead(ref Utf8JsonReader reader, EdmType stored, out TEnum value) =>
        Enum.TryParse(EdmReader.ReadString(ref reader, stored), out value);

    public override void Write(Utf8JsonWriter writer, EdmName name, TEnum value) => EdmWriter.Write(writer, name, value.ToString());
}

/// <summary>The value or null; null never gets this far.</summary>
internal sealed class NullableConverter<TValue>(EdmConverter<TValue> inner) : EdmConverter<TValue?>
    where TValue : struct
{
    public override bool TryRead(ref Utf8JsonReader reader, EdmType stored, out TValue? value)
    {
        var known = inner.TryRead(ref reader, stored, out var found);
        value = found;
        return known;
    }

    public override void Write(Utf8JsonWriter writer, EdmName name, TValue? value) => inner.Write(writer, name, value!.Value);
}
