using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Due;

/// <summary>Which funds had their morning on a day, so that the hourly timer begins each of them once.</summary>
public sealed class MorningStore(TableServiceClient tables)
{
    private readonly TableClient due = tables.GetTableClient(TableNames.Due);

    public async Task<IReadOnlySet<FundId>> DoneAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DueKeys.Mornings(day)}");
        var rows = await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return rows.Select(row => FundId.Parse(row.RowKey)).ToHashSet();
    }

    public Task MarkAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        due.UpsertEntityAsync(new TableEntity(DueKeys.Mornings(day), fund.Value), TableUpdateMode.Merge, cancellationToken);
}
