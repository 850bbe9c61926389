using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Cases;

/// <summary>Reads and writes the table Cases.</summary>
internal sealed class CaseTable(TableServiceClient tables)
{
    private readonly TableClient cases = tables.GetTableClient(TableNames.Cases);

    public async Task<TableEntity?> RowAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var row = await cases.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    public Task<TableEntity?> CaseAsync(FundId fund, CaseNumber number, CancellationToken cancellationToken) =>
        RowAsync(CaseKeys.Partition(fund), CaseKeys.Case(number), cancellationToken);

    public async Task<List<TableEntity>> RangeAsync(string partition, string prefix, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return await cases.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CaseEvent>> EventsAsync(FundId fund, CaseNumber number, CancellationToken cancellationToken) =>
        [.. (await RangeAsync(CaseKeys.Partition(fund), CaseKeys.EventPrefix(number), cancellationToken)).Select(row => CaseRows.Event(number, row))];

    /// <summary>The cases that a list points at, newest first.</summary>
    public async Task<IReadOnlyList<Case>> PointedAtAsync(FundId fund, string prefix, int most, CancellationToken cancellationToken)
    {
        var pointers = await RangeAsync(CaseKeys.Partition(fund), prefix, cancellationToken);
        var numbers = pointers.Select(row => CaseKeys.NumberIn(row.RowKey)).OrderDescending().Take(most);
        var rows = await Task.WhenAll(numbers.Select(number => CaseAsync(fund, number, cancellationToken)));
        return [.. rows.OfType<TableEntity>().Select(CaseRows.Case)];
    }

    public async Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {CaseKeys.Funds}");
        var rows = await cases.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => FundId.Parse(row.RowKey))];
    }

    /// <summary>Written before a fund's first case: it may name a fund too many, never one too few.</summary>
    public Task RememberAsync(FundId fund, CancellationToken cancellationToken) =>
        cases.UpsertEntityAsync(new TableEntity(CaseKeys.Funds, fund.Value), TableUpdateMode.Merge, cancellationToken);

    /// <summary>False: somebody else was first, or an earlier try of ours arrived after all. The mark of the command tells which.</summary>
    public async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await cases.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
