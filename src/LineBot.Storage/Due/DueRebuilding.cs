using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Storage.Ledger;

namespace LineBot.Storage.Due;

/// <summary>
/// Compares the index of a fund with its books and puts right what differs. Only lines that are still as they were read are
/// touched: a posting that came in between knows better.
/// </summary>
internal sealed class DueRebuilding(TableClient due, TableClient members, FundId fund)
{
    private const int RowsMax = 100;

    public async Task<DueRebuild> RunAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        var wanted = await WantedAsync(cancellationToken);
        List<TableTransactionAction> write = [.. wanted.Where(line => !IsKnown(known, line)).Select(line => ToWrite(known, line))];
        List<TableTransactionAction> remove =
        [
            .. known.Where(row => !wanted.ContainsKey(row.Key)).Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row.Value, row.Value.ETag)),
        ];
        if (wanted.Count > 0) { await due.UpsertEntityAsync(new TableEntity(DueKeys.Funds, fund.Value), TableUpdateMode.Merge, cancellationToken); }
        foreach (var partition in write.Concat(remove).GroupBy(action => action.Entity.PartitionKey, StringComparer.Ordinal))
        {
            foreach (var some in partition.Chunk(RowsMax)) { await SubmitAsync(some, cancellationToken); }
        }

        return new(wanted.Count, write.Count, remove.Count);
    }

    private static bool IsKnown(Dictionary<(string, string), TableEntity> known, KeyValuePair<(string, string), DueInstalment> line) =>
        known.TryGetValue(line.Key, out var row) && DueRow.Read(row) == line.Value;

    private static TableTransactionAction ToWrite(Dictionary<(string, string), TableEntity> known, KeyValuePair<(string, string), DueInstalment> line) =>
        known.TryGetValue(line.Key, out var row)
            ? new(TableTransactionActionType.UpdateReplace, DueRow.Write(line.Value), row.ETag)
            : new(TableTransactionActionType.Add, DueRow.Write(line.Value));

    private async Task<Dictionary<(string, string), TableEntity>> KnownAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {DueKeys.First(fund)} and PartitionKey lt {DueKeys.End(fund)}");
        var rows = await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => (row.PartitionKey, row.RowKey));
    }

    private async Task<Dictionary<(string, string), DueInstalment>> WantedAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {DueKeys.First(fund)} and PartitionKey lt {DueKeys.End(fund)} and RowKey ge {Keys.LoanPrefix} and RowKey lt {Keys.After(Keys.LoanPrefix)}");
        var wanted = new Dictionary<(string, string), DueInstalment>();
        await foreach (var row in members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            foreach (var line in DueInstalment.AllIn(Keys.MembershipOf(row.PartitionKey), LoanRow.Read(row)))
            {
                wanted[(DueKeys.Day(fund, line.On), DueKeys.Instalment(line))] = line;
            }
        }

        return wanted;
    }

    /// <summary>All at once where nobody interferes, else line by line, leaving those that somebody else has changed.</summary>
    private async Task SubmitAsync(TableTransactionAction[] actions, CancellationToken cancellationToken)
    {
        if (await TrySubmitAsync(actions, cancellationToken)) { return; }
        foreach (var action in actions) { await TrySubmitAsync([action], cancellationToken); }
    }

    private async Task<bool> TrySubmitAsync(TableTransactionAction[] actions, CancellationToken cancellationToken)
    {
        try
        {
            await due.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}
