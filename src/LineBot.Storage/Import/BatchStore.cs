using Azure;
using Azure.Data.Tables;
using LineBot.Storage.Members;

namespace LineBot.Storage.Import;

/// <summary>Numbers the imports and remembers how far each came and which partitions it touched.</summary>
internal sealed class BatchStore(TableServiceClient tables, TimeProvider clock)
{
    private const string Numbers = "batch";

    private const int RowsMax = 100;

    private readonly TableClient imports = tables.GetTableClient(MemberTables.Imports);

    public async Task<BatchRecord?> ReadAsync(int number, CancellationToken cancellationToken)
    {
        var row = await imports.GetEntityIfExistsAsync<TableEntity>(Numbers, Keys.Number(number), cancellationToken: cancellationToken);
        return row.HasValue ? Read(row.Value!) : null;
    }

    /// <summary>Batches that were begun before a moment and never came to their end.</summary>
    public async Task<IReadOnlyList<(int Number, DateTimeOffset Since)>> UnfinishedAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Numbers} and (State eq {nameof(BatchState.Running)} or State eq {nameof(BatchState.Reversing)})");
        var rows = await imports.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Int32("Number"), row.Timestamp ?? before)).Where(batch => batch.Item2 < before)];
    }

    /// <summary>The unfinished batch of the same rows; null: none.</summary>
    public async Task<int?> RunningAsync(string digest, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).Find(batch => batch.Digest == digest && batch.State == BatchState.Running)?.Number;

    /// <summary>The unfinished batch of the same rows, or a new number.</summary>
    public async Task<int> StartAsync(string digest, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Retry.AttemptsMax; attempt++)
        {
            var known = await AllAsync(cancellationToken);
            if (known.Find(batch => batch.Digest == digest && batch.State == BatchState.Running) is { } unfinished) { return unfinished.Number; }

            var number = known.Count == 0 ? 1 : known[^1].Number + 1;
            try
            {
                await imports.AddEntityAsync(Row(number, digest, BatchState.Running), cancellationToken);
                return number;
            }
            catch (RequestFailedException e) when (e.Status == 409)
            {
                // Another import took the number.
                await Retry.PauseAsync(attempt, clock, cancellationToken);
            }
        }

        throw new TimeoutException("Other imports kept taking the next batch number.");
    }

    /// <summary>The newest batch that stands and was made of these rows; null: none.</summary>
    public async Task<int?> FindAsync(string digest, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FindLast(batch => batch.Digest == digest && batch.State is (BatchState.Running or BatchState.Complete))?.Number;

    public Task SetAsync(BatchRecord batch, BatchState state, CancellationToken cancellationToken) =>
        imports.UpsertEntityAsync(Row(batch.Number, batch.Digest, state), TableUpdateMode.Merge, cancellationToken);

    /// <summary>Written before the partitions themselves: a batch that is cut off knows where it may have been.</summary>
    public async Task TouchAsync(int number, IEnumerable<string> partitions, CancellationToken cancellationToken)
    {
        foreach (var some in partitions.Chunk(RowsMax))
        {
            var rows = some.Select(partition => new TableEntity(Touched(number), partition));
            await imports.SubmitTransactionAsync(
                rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertMerge, row)), cancellationToken);
        }
    }

    public async Task<IReadOnlyList<TableEntity>> TouchedAsync(int number, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Touched(number)}");
        return await imports.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    /// <summary>What a fund was like before; the first memory counts.</summary>
    public async Task RememberAsync(int number, string fundKey, Undo undo, CancellationToken cancellationToken)
    {
        try
        {
            await imports.AddEntityAsync(new TableEntity(Touched(number), fundKey) { [MemberWriter.Before] = undo.ToJson() }, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Remembered by the run that was cut off.
        }
    }

    private async Task<List<BatchRecord>> AllAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Numbers}");
        var rows = await imports.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(Read)];
    }

    private TableEntity Row(int number, string digest, BatchState state) => new(Numbers, Keys.Number(number))
    {
        ["Number"] = number,
        ["Digest"] = digest,
        ["State"] = state.ToString(),
        [$"{state}At"] = clock.GetUtcNow(),
    };

    private static BatchRecord Read(TableEntity row) => new(row.Int32("Number"), row.Text("Digest"), row.Case<BatchState>("State"));

    private static string Touched(int number) => $"{Numbers}:{Keys.Number(number)}";
}

/// <summary>How far a batch came.</summary>
internal enum BatchState
{
    Running,
    Complete,
    Reversing,
    Reversed,
}

/// <summary>One import.</summary>
internal sealed record BatchRecord(int Number, string Digest, BatchState State);
