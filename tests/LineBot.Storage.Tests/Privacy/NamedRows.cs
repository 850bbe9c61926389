using System.Text;
using Azure.Data.Tables;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Privacy;

/// <summary>Walks every table of the storage account and finds the rows that name a person, whoever wrote them.</summary>
internal static class NamedRows
{
    public static async Task<IReadOnlyList<(string Table, TableEntity Row)>> OfAsync(KnownPerson person)
    {
        var found = new List<(string, TableEntity)>();
        foreach (var table in TableNames.All)
        {
            await foreach (var row in person.Tables.GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            {
                if (Names(row, person)) { found.Add((table, row)); }
            }
        }

        return found;
    }

    /// <summary>By the LINE account anywhere, or by the member number as a part of a key or a value of a row of the person's own fund.</summary>
    private static bool Names(TableEntity row, KnownPerson person)
    {
        if (NamesAccount(row, person)) { return true; }

        var values = Values(row);
        var isOfTheFund = row.PartitionKey.Split(':')[0] == person.Village.Fund.Value || values.Contains(person.Village.Fund.Value);
        return isOfTheFund && (row.PartitionKey.Split(':').Concat(row.RowKey.Split(':')).Contains(KnownPerson.Number)
            || values.Exists(value => value == KnownPerson.Number || value.Contains($"\"{KnownPerson.Number}\"", StringComparison.Ordinal)));
    }

    public static bool NamesAccount(TableEntity row, KnownPerson person) =>
        Values(row).Append(row.PartitionKey).Append(row.RowKey).Any(text => text.Contains(person.User.Value, StringComparison.Ordinal));

    private static List<string> Values(TableEntity row) =>
        [.. row.Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")).Select(column => Text(column.Value))];

    private static string Text(object? value) => value switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        string text => text,
        _ => "",
    };
}
