using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Storage.Members;

namespace LineBot.Storage.Audit;

/// <summary>
/// The table Audit: a partition for each fund and month, rows only ever added. Who looked at something stands once more in a partition
/// of that thing, so that the one it concerns can be told without reading everybody's months.
/// </summary>
public sealed class AuditStore(TableServiceClient tables) : IAuditTrail
{
    private const int RowsMax = 100;

    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    private readonly TableClient audit = tables.GetTableClient(MemberTables.Audit);

    public async Task RecordAsync(AuditEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            await audit.AddEntityAsync(Write(happened, Partition(happened.Fund, DayOf(happened)), EventKey(happened)), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // The command was repeated; the event is remembered already.
        }

        // Last: whoever finds a look here takes it that the month has it too.
        if (happened.IsLook) { await audit.UpsertEntityAsync(Write(happened, LooksAt(happened.Fund, happened.Subject), EventKey(happened)), TableUpdateMode.Replace, cancellationToken); }
    }

    public async Task<IReadOnlyList<AuditEvent>> ReadAsync(FundId fund, DateOnly month, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(fund, month)}");
        var rows = await audit.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Read(fund, row)).OrderBy(happened => happened.At)];
    }

    public async Task<IReadOnlyList<AuditEvent>> LooksAsync(FundId fund, string subject, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {LooksAt(fund, subject)}");
        var rows = await audit.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Read(fund, row)).OrderBy(happened => happened.At)];
    }

    /// <summary>Forgets a month of a fund, and the looks of that month. Cut short, it goes on the next night. Returns how many events.</summary>
    internal async Task<int> ForgetAsync(FundId fund, DateOnly month, int limit, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(fund, month)}");
        var old = await audit.QueryAsync<TableEntity>(filter, maxPerPage: limit, cancellationToken: cancellationToken).Take(limit).ToListAsync(cancellationToken);
        foreach (var look in old.Select(row => Read(fund, row)).Where(happened => happened.IsLook))
        {
            await audit.DeleteEntityAsync(LooksAt(fund, look.Subject), EventKey(look), cancellationToken: cancellationToken);
        }

        foreach (var some in old.Chunk(RowsMax))
        {
            await audit.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, row.ETag)), cancellationToken);
        }

        return old.Count;
    }

    private static TableEntity Write(AuditEvent happened, string partition, string key) => new(partition, key)
    {
        ["At"] = happened.At,
        ["Actor"] = happened.Actor,
        ["Action"] = happened.Action.ToString(),
        ["Subject"] = happened.Subject,
        ["Key"] = happened.Key.Value,
    };

    private static DateOnly DayOf(AuditEvent happened) => DateOnly.FromDateTime(happened.At.ToOffset(Bangkok).DateTime);

    /// <summary>Without the time: a turn that runs again is the same look.</summary>
    private static string EventKey(AuditEvent happened) => Keys.Join(happened.Action.ToString(), happened.Key.Value);

    private static string LooksAt(FundId fund, string subject) => Keys.Join(fund.Value, "looks", subject);

    private static AuditEvent Read(FundId fund, TableEntity row) => new(
        fund, row.Time("At"), row.Text("Actor"), row.Case<AuditAction>("Action"), row.Text("Subject"), CommandKey.Parse(row.Text("Key")));

    private static string Partition(FundId fund, DateOnly month) => $"{fund.Value}:{month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";
}
