namespace LineBot.Storage.Connection;

/// <summary>Where the three services of one storage account answer.</summary>
public sealed record StorageServices(Uri Tables, Uri Queues, Uri Blobs);
