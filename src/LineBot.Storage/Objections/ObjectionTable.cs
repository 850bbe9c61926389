using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Objections;

/// <summary>Reads and writes the table Objections.</summary>
internal sealed class ObjectionTable(TableServiceClient tables)
{
    private readonly TableClient objections = tables.GetTableClient(TableNames.Objections);

    public static string LineOf(Objection objection) => ObjectionKeys.Line(objection.Membership.Member, objection.Line.Book, objection.Line.Sequence);

    public async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await objections.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    public Task<TableEntity?> RowAsync(FundId fund, ObjectionNumber number, CancellationToken cancellationToken) =>
        RowAsync(fund, ObjectionKeys.Objection(number), cancellationToken);

    public async Task<IReadOnlyList<Objection>> AllAsync(FundId fund, CancellationToken cancellationToken) =>
        [.. (await RangeAsync(fund, ObjectionKeys.Prefix, int.MaxValue, cancellationToken)).Select(ObjectionRow.Read)];

    /// <summary>The objections that a list points at, in its order.</summary>
    public async Task<IReadOnlyList<Objection>> PointedAtAsync(FundId fund, string prefix, int limit, CancellationToken cancellationToken)
    {
        var pointers = await RangeAsync(fund, prefix, limit, cancellationToken);
        var rows = await Task.WhenAll(pointers.Select(row => RowAsync(fund, ObjectionKeys.NumberIn(row.RowKey), cancellationToken)));
        return [.. rows.OfType<TableEntity>().Select(ObjectionRow.Read)];
    }

    /// <summary>What is open in every fund: few rows, and no others are looked at.</summary>
    public async Task<IReadOnlyList<(FundId Fund, ObjectionNumber Number)>> OpenEverywhereAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"RowKey ge {ObjectionKeys.OpenPrefix} and RowKey lt {Keys.After(ObjectionKeys.OpenPrefix)}");
        var rows = objections.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken);
        return await rows.Select(row => (FundId.Parse(row.PartitionKey), ObjectionKeys.NumberIn(row.RowKey))).ToListAsync(cancellationToken);
    }

    /// <summary>False: somebody else was faster, or an earlier try of ours arrived after all. The key of the command tells which.</summary>
    public async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await objections.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    /// <summary>Writes an objection over the row it was read from; when its way is over, it leaves the list and lets the line go.</summary>
    public Task<bool> TryWriteAsync(Objection after, CommandKey key, TableEntity before, CancellationToken cancellationToken) =>
        TryWriteAsync(after, ObjectionRow.Write(after, key), before, cancellationToken);

    /// <summary>The end of a command that began to write the row: its key stays.</summary>
    public Task<bool> TryWriteAgainAsync(Objection after, TableEntity before, CancellationToken cancellationToken) =>
        TryWriteAsync(after, ObjectionRow.WriteAgain(after, before), before, cancellationToken);

    private Task<bool> TryWriteAsync(Objection after, TableEntity row, TableEntity before, CancellationToken cancellationToken)
    {
        List<TableTransactionAction> actions = [new(TableTransactionActionType.UpdateReplace, row, before.ETag)];
        if (!after.IsOpen && ObjectionRow.Read(before).IsOpen)
        {
            actions.AddRange([Delete(after.Fund, ObjectionKeys.Open(after.Number)), Delete(after.Fund, LineOf(after))]);
        }

        return TrySubmitAsync(actions, cancellationToken);
    }

    private static TableTransactionAction Delete(FundId fund, string key) =>
        new(TableTransactionActionType.Delete, new TableEntity(Keys.Fund(fund), key), ETag.All);

    private async Task<List<TableEntity>> RangeAsync(FundId fund, string prefix, int limit, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return await objections.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Take(limit).ToListAsync(cancellationToken);
    }
}
