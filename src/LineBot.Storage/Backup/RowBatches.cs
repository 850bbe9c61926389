using System.Runtime.CompilerServices;
using Azure.Data.Tables;

namespace LineBot.Storage.Backup;

/// <summary>Gathers neighbouring rows of one partition, as many as one transaction takes.</summary>
internal static class RowBatches
{
    private const int RowsMax = 100;

    /// <summary>A transaction takes 4 MiB; columns are counted roughly, so this keeps well below.</summary>
    private const int WeightMax = 1024 * 1024;

    public static async IAsyncEnumerable<IReadOnlyList<TableEntity>> Of(
        IAsyncEnumerable<TableEntity> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (batch, weight) = (new List<TableEntity>(), 0);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var own = WeightOf(row);
            if (batch.Count > 0 && (batch[0].PartitionKey != row.PartitionKey || batch.Count == RowsMax || weight + own > WeightMax))
            {
                yield return batch;
                (batch, weight) = ([], 0);
            }

            batch.Add(row);
            weight += own;
        }

        if (batch.Count > 0) { yield return batch; }
    }

    private static int WeightOf(TableEntity row) => 256 + row.Sum(column => column.Value switch
    {
        string text => (6 * text.Length) + 64,
        byte[] bytes => (2 * bytes.Length) + 64,
        _ => 64,
    });
}
