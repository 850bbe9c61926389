using Azure.Data.Tables;
using LineBot.Storage.Blobs;
using LineBot.Storage.Photos;
using LineBot.Storage.Queues;
using LineBot.Storage.Workbooks;

namespace LineBot.Storage.Connection;

/// <summary>Makes the tables, queues and containers that are not there yet. Done at start, so that no message ever waits for it.</summary>
public sealed class StorageSetup(TableServiceClient tables, QueueService queues, BlobService blobs)
{
    public Task EnsureAsync(CancellationToken cancellationToken) => Task.WhenAll(
    [
        .. TableNames.All.Select(name => (Task)tables.CreateTableIfNotExistsAsync(name, cancellationToken)),
        .. QueueNames.All.Select(name => queues.Queue(name).CreateIfNotExistsAsync(cancellationToken)),
        blobs.Container(PhotoRows.Container).CreateIfNotExistsAsync(cancellationToken),
        blobs.Container(WorkbookFiles.Container).CreateIfNotExistsAsync(cancellationToken),
    ]);
}
