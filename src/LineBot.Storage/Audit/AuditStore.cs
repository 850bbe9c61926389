using System.Globalization;
using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Storage.Members;

namespace LineBot.Storage.Audit;

/// <summary>The table Audit: a partition for each fund and month, rows only ever added.</summary>
public sealed class AuditStore(TableServiceClient tables) : IAuditTrail
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    private readonly TableClient audit = tables.GetTableClient(MemberTables.Audit);

    public async Task RecordAsync(AuditEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            await audit.AddEntityAsync(Write(happened), cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // The command was repeated; the event is remembered already.
        }
    }

    public async Task<IReadOnlyList<AuditEvent>> ReadAsync(FundId fund, DateOnly month, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(fund, month)}");
        var rows = await audit.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Read(fund, row)).OrderBy(happened => happened.At)];
    }

    private static TableEntity Write(AuditEvent happened)
    {
        var day = DateOnly.FromDateTime(happened.At.ToOffset(Bangkok).DateTime);
        return new(Partition(happened.Fund, day), Keys.Join(happened.Action.ToString(), happened.Key.Value))
        {
            ["At"] = happened.At,
            ["Actor"] = happened.Actor,
            ["Action"] = happened.Action.ToString(),
            ["Subject"] = happened.Subject,
            ["Key"] = happened.Key.Value,
        };
    }

    private static AuditEvent Read(FundId fund, TableEntity row) => new(
        fund, row.Time("At"), row.Text("Actor"), row.Case<AuditAction>("Action"), row.Text("Subject"), CommandKey.Parse(row.Text("Key")));

    private static string Partition(FundId fund, DateOnly month) => $"{fund.Value}:{month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";
}
