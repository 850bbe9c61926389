using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Slips;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Slips;

/// <summary>Reads and writes rows of one fund's slips.</summary>
internal sealed class SlipTable(TableServiceClient tables)
{
    private readonly TableClient slips = tables.GetTableClient(TableNames.Slips);

    public async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await slips.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    public async Task<Slip?> ReadAsync(FundId fund, SlipNumber number, CancellationToken cancellationToken) =>
        await RowAsync(fund, SlipRows.Slip(number), cancellationToken) is { } row ? SlipRows.Read(row) : null;

    /// <summary>The oldest that wait; those that are decided are not even looked at.</summary>
    public async Task<List<SlipNumber>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {SlipRows.OpenPrefix} and RowKey lt {Keys.After(SlipRows.OpenPrefix)}");
        return await slips.QueryAsync<TableEntity>(filter, maxPerPage: limit, cancellationToken: cancellationToken)
            .Take(limit).Select(SlipRows.NumberIn).ToListAsync(cancellationToken);
    }

    /// <summary>False: somebody else was faster.</summary>
    public async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await slips.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
