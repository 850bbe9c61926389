using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.SavingsDay;
using LineBot.Storage.Connection;

namespace LineBot.Storage.SavingsDay;

/// <summary>Reads and writes the rows of a fund's day sheets.</summary>
internal sealed class DaySheetTable(TableServiceClient tables)
{
    private readonly TableClient sheets = tables.GetTableClient(TableNames.DaySheets);

    public async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await sheets.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    public async Task<DaySheetNumber?> NumberAsync(FundId fund, string key, CancellationToken cancellationToken) =>
        await RowAsync(fund, key, cancellationToken) is { } row ? new DaySheetNumber(row.Int32("Number")) : null;

    /// <summary>One range: the head, its lines, and behind them the receipts where they are asked for.</summary>
    public async Task<DaySheetBook?> BookAsync(FundId fund, DaySheetNumber number, bool withReceipts, CancellationToken cancellationToken)
    {
        var (head, lines, receipts) = (DaySheetKeys.Head(number), DaySheetKeys.LinePrefix(number), DaySheetKeys.ReceiptPrefix(number));
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {head} and RowKey lt {Keys.After(withReceipts ? receipts : lines)}");
        var rows = await sheets.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return rows is [var first, ..] && first.RowKey == head
            ? new(
                DaySheetRows.Read(first),
                [.. rows.Where(row => row.RowKey.StartsWith(lines, StringComparison.Ordinal)).Select(DaySheetRows.ReadLine)],
                [.. rows.Where(row => row.RowKey.StartsWith(receipts, StringComparison.Ordinal)).Select(DaySheetRows.ReadReceipt)])
            : null;
    }

    /// <summary>A row that names a sheet, and where there is one a receipt on it.</summary>
    public static TableEntity Pointer(FundId fund, string key, DaySheetNumber number, int? receipt = null)
    {
        var row = new TableEntity(Keys.Fund(fund), key) { ["Number"] = number.Count };
        row.Put("Receipt", receipt);
        return row;
    }

    /// <summary>The mark of a command: the same key finds the sheet and the receipt that it was about.</summary>
    public static TableTransactionAction Done(FundId fund, CommandKey key, DaySheetNumber number, int? receipt = null) =>
        new(TableTransactionActionType.Add, Pointer(fund, DaySheetKeys.Done(key), number, receipt));

    /// <summary>False: somebody else was faster.</summary>
    public async Task<bool> TrySubmitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            await sheets.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public Task WriteAsync(IEnumerable<TableEntity> rows, CancellationToken cancellationToken) =>
        sheets.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row)), cancellationToken);
}
