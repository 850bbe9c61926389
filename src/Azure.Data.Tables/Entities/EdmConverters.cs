namespace Azure.Data.Tables.Entities;

/// <summary>The types that a property of a model may have.</summary>
internal static class EdmConverters
{
    private static readonly Dictionary<Type, object> Plain = new()
    {
        [typeof(string)] = new PlainConverter<string>(EdmReader.ReadString, EdmWriter.Write),
        [typeof(bool)] = new PlainConverter<bool>(EdmReader.ReadBoolean, EdmWriter.Write),
        [typeof(int)] = new PlainConverter<int>(EdmReader.ReadInt32, EdmWriter.Write),
        [typeof(long)] = new PlainConverter<long>(EdmReader.ReadInt64, EdmWriter.Write),
        [typeof(double)] = new PlainConverter<double>(EdmReader.ReadDouble, EdmWriter.Write),
        [typeof(Guid)] = new PlainConverter<Guid>(EdmReader.ReadGuid, EdmWriter.Write),
        [typeof(DateTime)] = new PlainConverter<DateTime>(EdmReader.ReadDateTime, EdmWriter.Write),
        [typeof(DateTimeOffset)] = new PlainConverter<DateTimeOffset>(EdmReader.ReadDateTimeOffset, EdmWriter.Write),
        [typeof(byte[])] = new PlainConverter<byte[]>(EdmReader.ReadBinary, (writer, name, value) => EdmWriter.Write(writer, name, value)),
        [typeof(BinaryData)] = new PlainConverter<BinaryData>(
            EdmReader.ReadBinaryData, (writer, name, value) => EdmWriter.Write(writer, name, value.ToMemory().Span)),
    };

    /// <summary>An <see cref="EdmConverter{TValue}"/> of that type, or null when the service cannot store it.</summary>
    public static object? For(Type type)
    {
        if (Plain.TryGetValue(type, out var plain)) { return plain; }
        if (type.IsEnum) { return Activator.CreateInstance(typeof(EnumConverter<>).MakeGenericType(type)); }
        return Nullable.GetUnderlyingType(type) is { } value && For(value) is { } inner
            ? Activator.CreateInstance(typeof(NullableConverter<>).MakeGenericType(value), inner)
            : null;
    }
}
