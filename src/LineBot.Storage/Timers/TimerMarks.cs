using Azure;
using Azure.Data.Tables;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Timers;

/// <summary>When the app first started and when each timer last came to its end, so that an operator sees one that stands still.</summary>
public sealed class TimerMarks(TableServiceClient tables)
{
    /// <summary>'+' begins no fund's name.</summary>
    private const string Partition = "+timers";

    /// <summary>The app's own start; no timer is called so.</summary>
    private const string Start = "+start";

    private const string At = "At";

    private readonly TableClient due = tables.GetTableClient(TableNames.Due);

    public Task MarkAsync(string timer, DateTimeOffset now, CancellationToken cancellationToken) =>
        due.UpsertEntityAsync(new TableEntity(Partition, timer) { [At] = now }, TableUpdateMode.Replace, cancellationToken);

    /// <summary>The first start with this storage counts: an app that sleeps when nobody writes starts many times a day.</summary>
    public async Task MarkStartAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await due.AddEntityAsync(new TableEntity(Partition, Start) { [At] = now }, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // It started before.
        }
    }

    public async Task<TimerTimes> ReadAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition}");
        var marks = await due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken)
            .ToDictionaryAsync(row => row.RowKey, row => row.Time(At), StringComparer.Ordinal, cancellationToken);
        return new(marks.Remove(Start, out var start) ? start : null, marks);
    }
}

/// <summary>When the app first started with this storage, null if it never did, and when each timer last ended.</summary>
public sealed record TimerTimes(DateTimeOffset? Started, IReadOnlyDictionary<string, DateTimeOffset> Ended);
