using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using LineBot.Storage.Members;

namespace LineBot.Storage.RichMenus;

/// <summary>
/// Under which ids LINE keeps the menus of a channel, by the menus' names. One row a channel in the table Funds, so that all menus change
/// at once; its partition holds a ':' and so is no fund's.
/// </summary>
public sealed partial class PublishedMenuStore(TableServiceClient tables)
{
    private const string RowKey = "published";
    private const string Menus = "Menus";

    private readonly TableClient table = tables.GetTableClient(MemberTables.Funds);

    /// <summary>Empty where nothing was published.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(string channel, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition(channel), RowKey, cancellationToken: cancellationToken);
        return row.HasValue ? JsonSerializer.Deserialize(row.Value!.Text(Menus), MenuJson.Default.DictionaryStringString)! : [];
    }

    public Task WriteAsync(string channel, IReadOnlyDictionary<string, string> menus, CancellationToken cancellationToken)
    {
        var row = new TableEntity(Partition(channel), RowKey)
        {
            [Menus] = JsonSerializer.Serialize(new(menus), MenuJson.Default.DictionaryStringString),
        };
        return table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static string Partition(string channel) => Keys.Join("menus", channel);

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class MenuJson : JsonSerializerContext;
}
