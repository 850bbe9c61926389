using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Conversations;

namespace LineBot.Storage.Privacy;

/// <summary>
/// Makes an item of the copy out of any row: each column by its name, what is stored as JSON as JSON. So a column that is added tomorrow is
/// in the copy without anybody thinking of it.
/// </summary>
internal static class KeptRow
{
    private static readonly HashSet<string> Technical = ["PartitionKey", "RowKey", "Timestamp", "odata.etag", "Previous", "Hash", "Batch"];

    /// <param name="since">The column that says since when.</param>
    public static KeptItem Item(DataKind kind, Membership? membership, string table, TableEntity row, string since) =>
        new(kind, membership, row.RowKey.TrimStart('~'), TimeIn(row, since), Fields(row)) { Sources = [SourceOf(table, row)] };

    public static string SourceOf(string table, TableEntity row) => $"{table}/{row.PartitionKey}/{row.RowKey}";

    public static JsonObject Fields(TableEntity row)
    {
        var fields = new JsonObject();
        foreach (var (column, value) in row.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            if (Technical.Contains(column)) { continue; }
            if (value is byte[])
            {
                // A long text lies in pieces: the first stands for all of them.
                if (column.EndsWith('0')) { fields[column[..^1]] = Parsed(System.Text.Encoding.UTF8.GetString(Chunks.Read(row, column[..^1]))); }
                continue;
            }

            fields[column] = Node(value);
        }

        return fields;
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => Parsed(text),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        bool isSo => JsonValue.Create(isSo),
        DateTimeOffset time => JsonValue.Create(time.ToString("O", CultureInfo.InvariantCulture)),
        Guid id => JsonValue.Create(id.ToString()),
        _ => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private static JsonNode? Parsed(string text)
    {
        if (text is not ['{' or '[', ..]) { return JsonValue.Create(text); }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);   // Words that happen to begin with a bracket.
        }
    }

    public static DateTimeOffset? TimeIn(TableEntity row, string column) => (row.TryGetValue(column, out var value) ? value : null) switch
    {
        DateTimeOffset time => time,
        string day when DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)),
        _ => null,
    };
}
