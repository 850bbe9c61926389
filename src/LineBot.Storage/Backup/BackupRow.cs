using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace LineBot.Storage.Backup;

/// <summary>
/// One stored row as one line of JSON: its keys, and its columns. Texts and truth values are JSON's own; any other value stands in an
/// object that names its type, so that it comes back as exactly what it was.
/// </summary>
internal static class BackupRow
{
    private const string Partition = "p";
    private const string Row = "r";
    private const string Columns = "c";

    public static void Write(IBufferWriter<byte> line, TableEntity row)
    {
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString(Partition, row.PartitionKey);
            json.WriteString(Row, row.RowKey);
            json.WriteStartObject(Columns);
            foreach (var (name, value) in row.Where(column => IsOurs(column.Key)).OrderBy(column => column.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        line.Write("\n"u8);
    }

    public static TableEntity Read(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var row = new TableEntity(json.RootElement.GetProperty(Partition).GetString()!, json.RootElement.GetProperty(Row).GetString()!);
        foreach (var column in json.RootElement.GetProperty(Columns).EnumerateObject()) { row[column.Name] = Read(column.Value); }
        return row;
    }

    /// <summary>The service writes these itself.</summary>
    private static bool IsOurs(string column) => column is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag");

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); return;
            case bool truth: json.WriteBooleanValue(truth); return;
        }

        json.WriteStartObject();
        switch (value)
        {
            case int number: json.WriteNumber("int", number); break;
            case long number: json.WriteNumber("long", number); break;
            case double number: json.WriteString("double", number.ToString("R", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset time: json.WriteString("time", time.ToString("O", CultureInfo.InvariantCulture)); break;
            case Guid guid: json.WriteString("guid", guid); break;
            case byte[] bytes: json.WriteBase64String("bytes", bytes); break;
            case BinaryData bytes: json.WriteBase64String("bytes", bytes.ToMemory().Span); break;
            default: throw new InvalidDataException($"A column of type {value.GetType().Name} has no place in a backup.");
        }

        json.WriteEndObject();
    }

    private static object Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Read(value.EnumerateObject().Single()),
    };

    private static object Read(JsonProperty typed) => typed.Name switch
    {
        "int" => typed.Value.GetInt32(),
        "long" => typed.Value.GetInt64(),
        "double" => double.Parse(typed.Value.GetString()!, CultureInfo.InvariantCulture),
        "time" => DateTimeOffset.ParseExact(typed.Value.GetString()!, "O", CultureInfo.InvariantCulture),
        "guid" => typed.Value.GetGuid(),
        "bytes" => typed.Value.GetBytesFromBase64(),
        _ => throw new InvalidDataException($"A backup names the type '{typed.Name}', which this program does not know."),
    };
}
