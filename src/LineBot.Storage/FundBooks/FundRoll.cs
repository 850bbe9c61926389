using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Storage.Members;

namespace LineBot.Storage.FundBooks;

/// <summary>Every fund of the installation. A walk through the table: an operator's business, never a chat's.</summary>
public sealed class FundRoll(TableServiceClient tables)
{
    public async Task<IReadOnlyList<FundId>> AllAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey eq {Keys.Profile}");
        var rows = tables.GetTableClient(MemberTables.Funds).QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: cancellationToken);
        return [.. (await rows.ToListAsync(cancellationToken)).Select(row => FundId.Parse(row.PartitionKey))];
    }
}
