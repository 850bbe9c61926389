using Azure.Data.Tables;
using LineBot.Funds.Due;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Due;

/// <summary>The public holidays, read in by the operator: one partition for everybody.</summary>
public sealed class HolidayStore(TableServiceClient tables) : IHolidays
{
    private const int RowsMax = 100;

    private readonly TableClient due = tables.GetTableClient(TableNames.Due);

    public async Task<IReadOnlyList<Holiday>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(from, to, cancellationToken)).Select(Read)];

    /// <summary>Puts these in the place of everything that is known of their years: a paper names the whole year.</summary>
    public async Task ReplaceAsync(IReadOnlyList<Holiday> holidays, CancellationToken cancellationToken)
    {
        foreach (var year in holidays.GroupBy(holiday => holiday.On.Year))
        {
            var known = await RowsAsync(new(year.Key, 1, 1), new(year.Key, 12, 31), cancellationToken);
            List<TableTransactionAction> actions =
            [
                .. known.Where(row => year.All(holiday => Columns.Text(holiday.On) != row.RowKey)).Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag)),
                .. year.Select(holiday => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Write(holiday))),
            ];
            foreach (var some in actions.Chunk(RowsMax)) { await due.SubmitTransactionAsync(some, cancellationToken); }
        }
    }

    private async Task<List<TableEntity>> RowsAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {DueKeys.Holidays} and RowKey ge {Columns.Text(from)} and RowKey le {Columns.Text(to)}");
        return await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    private static TableEntity Write(Holiday holiday) => new(DueKeys.Holidays, Columns.Text(holiday.On))
    {
        ["Name"] = holiday.Name,
        ["Source"] = holiday.Source,
        ["Published"] = Columns.Text(holiday.Published),
    };

    private static Holiday Read(TableEntity row) =>
        new(DateOnly.ParseExact(row.RowKey, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), row.Text("Name"), row.Text("Source"), row.Day("Published"));
}
