using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Quota;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Due;

/// <summary>What was not sent because the month's messages run short, and which funds were warned of it.</summary>
public sealed class UnsentStore(TableServiceClient tables)
{
    private readonly TableClient due = tables.GetTableClient(TableNames.Due);

    /// <summary>Once for a person, a kind and a day, however often it is tried.</summary>
    public Task RecordAsync(FundId fund, DateOnly day, PushKind kind, string whom, CancellationToken cancellationToken) => due.UpsertEntityAsync(
        new TableEntity(DueKeys.Unsent(fund, day), Keys.Join(Columns.Text(day), kind.ToString(), whom)), TableUpdateMode.Merge, cancellationToken);

    /// <summary>How many in the month of that day.</summary>
    public async Task<int> CountAsync(FundId fund, DateOnly day, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {DueKeys.Unsent(fund, day)} and RowKey lt {Warned}");
        return await due.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken).CountAsync(cancellationToken);
    }

    public async Task<bool> IsWarnedAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        (await due.GetEntityIfExistsAsync<TableEntity>(DueKeys.Unsent(fund, day), Warned, cancellationToken: cancellationToken)).HasValue;

    public Task MarkWarnedAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        due.UpsertEntityAsync(new TableEntity(DueKeys.Unsent(fund, day), Warned), TableUpdateMode.Merge, cancellationToken);

    /// <summary>Sorts behind every day.</summary>
    private const string Warned = "warned";
}
