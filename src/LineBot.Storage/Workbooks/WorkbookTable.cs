using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Workbooks;

/// <summary>Reads and writes the rows of workbooks; every change goes under the row's ETag.</summary>
public sealed class WorkbookTable(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(TableNames.Workbooks);

    /// <summary>A workbook as it was read, with the tag under which it may be changed.</summary>
    public async Task<Tagged<SentWorkbook>?> FindAsync(FundId fund, WorkbookNumber number, CancellationToken cancellationToken) =>
        await RowAsync(Keys.Fund(fund), WorkbookRow.Key(number), cancellationToken) is { } row ? new(WorkbookRow.Read(row), row.ETag) : null;

    public async Task<IReadOnlyList<SentWorkbook>> ListAsync(FundId fund, int max, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {WorkbookRow.Prefix} and RowKey lt {Keys.After(WorkbookRow.Prefix)}");
        return await table.QueryAsync<TableEntity>(filter, maxPerPage: max, cancellationToken: cancellationToken).Take(max).Select(WorkbookRow.Read).ToListAsync(cancellationToken);
    }

    /// <summary>False: somebody else changed it meanwhile.</summary>
    public Task<bool> TryChangeAsync(Tagged<SentWorkbook> before, SentWorkbook after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        return TrySubmitAsync([new(TableTransactionActionType.UpdateReplace, WorkbookRow.Write(after), before.Tag)], cancellationToken);
    }

    /// <summary>Which workbook a message brought; null: none.</summary>
    public async Task<(FundId Fund, WorkbookNumber Number)?> OfMessageAsync(string messageId, CancellationToken cancellationToken) =>
        await RowAsync(WorkbookRow.Messages, Keys.Escape(messageId), cancellationToken) is { } row ? (FundId.Parse(row.Text("Fund")), new(row.Int32("Number"))) : null;

    internal Task RememberAsync(SentWorkbook workbook, CancellationToken cancellationToken) => table.UpsertEntityAsync(
        new TableEntity(WorkbookRow.Messages, Keys.Escape(workbook.File.MessageId)) { ["Fund"] = workbook.Fund.Value, ["Number"] = workbook.Number.Value },
        TableUpdateMode.Replace, cancellationToken);

    internal Task ForgetMessageAsync(SentWorkbook workbook, CancellationToken cancellationToken) =>
        table.DeleteEntityAsync(WorkbookRow.Messages, Keys.Escape(workbook.File.MessageId), cancellationToken: cancellationToken);

    internal async Task<TableEntity?> RowAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    /// <summary>Of all funds, those that were sent before a moment and whose file is kept still.</summary>
    internal AsyncPageable<TableEntity> KeptBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => table.QueryAsync<TableEntity>(
        TableClient.CreateQueryFilter($"RowKey ge {WorkbookRow.Prefix} and RowKey lt {Keys.After(WorkbookRow.Prefix)} and SentAt lt {moment} and HasFile eq {true}"),
        cancellationToken: cancellationToken);

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
