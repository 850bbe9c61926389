using Azure.Data.Tables;
using LineBot.Storage.Queues;

namespace LineBot.Storage.Connection;

/// <summary>Makes the tables and queues that are not there yet. Done at start, so that no message ever waits for it.</summary>
public sealed class StorageSetup(TableServiceClient tables, QueueService queues)
{
    public Task EnsureAsync(CancellationToken cancellationToken) => Task.WhenAll(
    [
        .. TableNames.All.Select(name => (Task)tables.CreateTableIfNotExistsAsync(name, cancellationToken)),
        .. QueueNames.All.Select(name => queues.Queue(name).CreateIfNotExistsAsync(cancellationToken)),
    ]);
}
