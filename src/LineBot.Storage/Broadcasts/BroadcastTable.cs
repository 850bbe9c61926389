using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Broadcasts;

/// <summary>Reads and writes the rows of announcements; every change goes under the row's ETag.</summary>
public sealed class BroadcastTable(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(TableNames.Broadcasts);

    /// <summary>An announcement as it was read, with the tag under which it may be changed.</summary>
    public async Task<Tagged<Broadcast>?> FindAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken) =>
        await RowAsync(fund, BroadcastRow.Key(number), cancellationToken) is { } row ? new(BroadcastRow.Read(row), row.ETag) : null;

    public async Task<Tagged<BroadcastPart>?> PartAsync(FundId fund, BroadcastNumber number, int place, CancellationToken cancellationToken) =>
        await RowAsync(fund, BroadcastRow.Part(number, place), cancellationToken) is { } row ? new(BroadcastRow.ReadPart(row), row.ETag) : null;

    public async Task<IReadOnlyList<BroadcastPart>> PartsAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken)
    {
        var prefix = BroadcastRow.PartPrefix(number);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return [.. (await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken)).Select(BroadcastRow.ReadPart)];
    }

    public async Task<IReadOnlyList<Broadcast>> ListAsync(FundId fund, int max, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {BroadcastRow.Prefix} and RowKey lt {Keys.After(BroadcastRow.Prefix)}");
        return await table.QueryAsync<TableEntity>(filter, maxPerPage: max, cancellationToken: cancellationToken).Take(max).Select(BroadcastRow.Read).ToListAsync(cancellationToken);
    }

    /// <summary>Funds that ever made an announcement: those a timer looks at.</summary>
    public async Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {BroadcastRow.Open}");
        var rows = await table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => FundId.Parse(row.RowKey))];
    }

    /// <summary>Fixes the recipients: the announcement and all its parts in one transaction. False: somebody else did, or took it back.</summary>
    public Task<bool> TryBeginAsync(Tagged<Broadcast> before, Broadcast after, IEnumerable<BroadcastPart> parts, CancellationToken cancellationToken) => TrySubmitAsync(
        [
            new(TableTransactionActionType.UpdateReplace, BroadcastRow.Write(after), before.Tag),
            .. parts.Select(part => new TableTransactionAction(TableTransactionActionType.Add, BroadcastRow.Write(after, part))),
        ],
        cancellationToken);

    public Task<bool> TryChangeAsync(Tagged<Broadcast> before, Broadcast after, CancellationToken cancellationToken) =>
        TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, BroadcastRow.Write(after), before.Tag)], cancellationToken);

    public Task<bool> TryChangeAsync(Broadcast broadcast, Tagged<BroadcastPart> before, BroadcastPart after, CancellationToken cancellationToken) =>
        TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, BroadcastRow.Write(broadcast, after), before.Tag)], cancellationToken);

    /// <summary>Written ahead: a fund too many costs one query, a fund too few cannot happen.</summary>
    internal Task RememberAsync(FundId fund, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(BroadcastRow.Open, fund.Value), TableUpdateMode.Merge, cancellationToken);

    internal async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    internal async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }
}

/// <summary>A value as it was read, with the tag under which it may be changed.</summary>
public sealed record Tagged<T>(T Value, ETag Tag);
