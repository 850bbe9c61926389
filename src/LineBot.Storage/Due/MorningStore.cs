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

    /// <summary>What the funds that had their morning will still need this month, as each of them reckoned on that day.</summary>
    public async Task<IReadOnlyList<MorningAhead>> AheadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DueKeys.Mornings(day)}");
        var rows = await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new MorningAhead(FundId.Parse(row.RowKey), row.GetInt32("Reminders") ?? 0, row.GetInt32("Digests") ?? 0))];
    }

    public Task MarkAsync(DateOnly day, MorningAhead ahead, CancellationToken cancellationToken) => due.UpsertEntityAsync(
        new TableEntity(DueKeys.Mornings(day), ahead.Fund.Value) { ["Reminders"] = ahead.Reminders, ["Digests"] = ahead.Digests },
        TableUpdateMode.Replace,
        cancellationToken);
}

/// <summary>Pushes that a fund will need from tomorrow to the month's end.</summary>
public sealed record MorningAhead(FundId Fund, int Reminders, int Digests);
