using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Storage.Conversations;
using LineBot.Storage.Members;

namespace LineBot.Storage.Privacy;

/// <summary>Reads the rows of one person by ranges of keys, from whichever table.</summary>
internal sealed class PersonTables(TableServiceClient tables)
{
    /// <summary>How many rows are read side by side.</summary>
    private const int AtOnce = 16;

    public TableClient Of(string table) => tables.GetTableClient(table);

    public Task<List<TableEntity>> ConversationAsync(LineUserId person, CancellationToken cancellationToken) =>
        PartitionAsync(ConversationRows.Table, ConversationKeys.Partition(person.Value), cancellationToken);

    public Task<List<TableEntity>> MemberAsync(Membership membership, CancellationToken cancellationToken) =>
        PartitionAsync(MemberTables.Members, Keys.Member(membership), cancellationToken);

    public async Task<List<TableEntity>> RangeAsync(string table, string partition, string prefix, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return await Of(table).QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    public async Task<TableEntity?> RowAsync(string table, string partition, string key, CancellationToken cancellationToken)
    {
        var row = await Of(table).GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>The rows that the pointers of a list name, in the order of the list.</summary>
    public async Task<List<TableEntity>> PointedAtAsync(
        string table, string partition, string prefix, Func<TableEntity, IEnumerable<string>> keys, CancellationToken cancellationToken)
    {
        var pointers = await RangeAsync(table, partition, prefix, cancellationToken);
        var rows = new List<TableEntity>(pointers.Count);
        foreach (var some in pointers.SelectMany(keys).Chunk(AtOnce))
        {
            var read = await Task.WhenAll(some.Select(key => RowAsync(table, partition, key, cancellationToken)));
            rows.AddRange(read.OfType<TableEntity>());
        }

        return rows;
    }

    public async Task<List<TableEntity>> PartitionAsync(string table, string partition, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        return await Of(table).QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }
}
