using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;

namespace LineBot.Storage.Import;

/// <summary>
/// What rows were like before a batch touched them: their columns, or nothing where the batch made them. Kept beside the rows,
/// written in the same transaction, so that a batch can be taken off again.
/// </summary>
internal sealed class Undo
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>?> before;

    public Undo() => before = new(StringComparer.Ordinal);

    private Undo(SortedDictionary<string, SortedDictionary<string, string>?> before) => this.before = before;

    public IEnumerable<string> Keys => before.Keys;

    public static Undo Parse(string json) =>
        new(new(JsonSerializer.Deserialize(json, UndoJson.Default.SortedDictionaryStringSortedDictionaryStringString)!, StringComparer.Ordinal));

    /// <summary>Only the first memory of a row counts: a run that goes on after a cut must not remember its own work.</summary>
    public void Remember(string rowKey, TableEntity? row) => before.TryAdd(rowKey, row is null ? null : Pack(row));

    public bool Made(string rowKey) => before.TryGetValue(rowKey, out var columns) && columns is null;

    public TableEntity? Before(string partition, string rowKey)
    {
        if (before[rowKey] is not { } columns) { return null; }

        var row = new TableEntity(partition, rowKey);
        foreach (var (name, value) in columns) { row[name] = Unpack(value); }
        return row;
    }

    public string ToJson() => JsonSerializer.Serialize(before, UndoJson.Default.SortedDictionaryStringSortedDictionaryStringString);

    private static SortedDictionary<string, string> Pack(TableEntity row)
    {
        var columns = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in row)
        {
            if (name is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag") { continue; }
            columns[name] = value switch
            {
                string text => $"s{text}",
                long number => string.Create(CultureInfo.InvariantCulture, $"l{number}"),
                int number => string.Create(CultureInfo.InvariantCulture, $"i{number}"),
                DateTimeOffset time => string.Create(CultureInfo.InvariantCulture, $"t{time.UtcTicks}"),
                _ => throw new NotSupportedException($"A column of type {value.GetType().Name} in a member's row."),
            };
        }

        return columns;
    }

    private static object Unpack(string value) => value[0] switch
    {
        's' => value[1..],
        'l' => long.Parse(value.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        'i' => int.Parse(value.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        _ => new DateTimeOffset(long.Parse(value.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture), TimeSpan.Zero),
    };
}

[JsonSerializable(typeof(SortedDictionary<string, SortedDictionary<string, string>?>))]
internal sealed partial class UndoJson : JsonSerializerContext;
