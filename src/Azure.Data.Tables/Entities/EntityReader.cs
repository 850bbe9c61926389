using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Entities out of the service's JSON.</summary>
internal static class EntityReader
{
    public static T ReadOne<T>(BinaryData body)
        where T : class, ITableEntity
    {
        var reader = new Utf8JsonReader(body.ToMemory().Span);
        reader.Read();
        return Read<T>(ref reader);
    }

    /// <summary>The entities of a page; they stand under "value".</summary>
    public static List<T> ReadPage<T>(BinaryData body)
        where T : class, ITableEntity
    {
        var entities = new List<T>();
        var reader = new Utf8JsonReader(body.ToMemory().Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValue = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (!isValue) { reader.Skip(); continue; }
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject) { entities.Add(Read<T>(ref reader)); }
        }
        return entities;
    }

    private static T Read<T>(ref Utf8JsonReader reader)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        if (entity is IDictionary<string, object> properties) { ReadProperties(ref reader, entity, properties); }
        else { ReadModel(ref reader, entity, EntityModel.Of(typeof(T))); }
        return entity;
    }

    private static void ReadModel(ref Utf8JsonReader reader, ITableEntity entity, EntityModel model)
    {
        var (next, stored, annotated) = (0, EdmType.Bare, -1);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ReadOfEveryEntity(ref reader, entity)) { continue; }
            var found = model.Find(ref reader, next);
            if (found < 0)
            {
                annotated = model.FindAnnotated(ref reader, next);
                reader.Read();
                if (annotated >= 0) { stored = EdmTypes.Read(ref reader); }
                else { reader.Skip(); }
                continue;
            }
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null) { model.Read(found, entity, ref reader, found == annotated ? stored : EdmType.Bare); }
            next = found + 1;
        }
    }

    private static void ReadProperties(ref Utf8JsonReader reader, ITableEntity entity, IDictionary<string, object> properties)
    {
        var (annotated, stored) = ("", EdmType.Bare);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ReadOfEveryEntity(ref reader, entity)) { continue; }
            var name = reader.GetString()!;
            reader.Read();
            if (name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal))
            {
                annotated = name[..^PropertyNames.TypeSuffix.Length];
                stored = EdmTypes.Read(ref reader);
            }
            else if (name.StartsWith(PropertyNames.ServicePrefix, StringComparison.Ordinal) || reader.TokenType == JsonTokenType.Null)
            {
                reader.Skip();
            }
            else
            {
                properties[name] = EdmReader.ReadObject(ref reader, name == annotated ? stored : EdmType.Bare);
            }
        }
    }

    private static bool ReadOfEveryEntity(ref Utf8JsonReader reader, ITableEntity entity)
    {
        if (reader.ValueTextEquals("PartitionKey"u8)) { entity.PartitionKey = Text(ref reader); }
        else if (reader.ValueTextEquals("RowKey"u8)) { entity.RowKey = Text(ref reader); }
        else if (reader.ValueTextEquals("odata.etag"u8)) { entity.ETag = new ETag(Text(ref reader)); }
        else if (reader.ValueTextEquals("Timestamp"u8)) { entity.Timestamp = DateTimeOffset(ref reader); }
        else { return false; }
        return true;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString()!;
    }

    // Its type is not annotated: the service takes it for known.
    private static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        reader.Read();
        return EdmReader.ReadDateTimeOffset(ref reader, EdmType.DateTime);
    }
}
