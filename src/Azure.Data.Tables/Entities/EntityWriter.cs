using System.Buffers;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>
/// An entity as the body of a request. Everything beyond ASCII is escaped (the default of the writer): emulators are known to damage
/// characters that a network buffer cuts in two.
/// </summary>
internal static class EntityWriter
{
    private static readonly JsonEncodedText PartitionKey = JsonEncodedText.Encode(PropertyNames.PartitionKey);
    private static readonly JsonEncodedText RowKey = JsonEncodedText.Encode(PropertyNames.RowKey);

    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        Write(entity, buffer);
        return buffer.WrittenMemory;
    }

    public static void Write(ITableEntity entity, IBufferWriter<byte> buffer)
    {
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString(PartitionKey, entity.PartitionKey);
        writer.WriteString(RowKey, entity.RowKey);
        if (entity is IDictionary<string, object> properties) { WriteProperties(writer, properties); }
        else { EntityModel.Of(entity.GetType()).Write(entity, writer); }
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, IDictionary<string, object> properties)
    {
        foreach (var (name, value) in properties)
        {
            if (IsOwn(name)) { EdmWriter.WriteObject(writer, name, value); }
        }
    }

    // What the service says about an entity is never sent back to it.
    private static bool IsOwn(string name) =>
        name is not (PropertyNames.PartitionKey or PropertyNames.RowKey or PropertyNames.Timestamp)
        && !name.StartsWith(PropertyNames.ServicePrefix, StringComparison.Ordinal)
        && !name.EndsWith(PropertyNames.TypeSuffix, StringComparison.Ordinal);
}
