using Azure.Core;

namespace LineBot.Storage.Blobs;

/// <summary>Retries, timeouts and transport of the blob client.</summary>
public sealed class BlobServiceOptions : ClientOptions
{
    public BlobServiceOptions()
    {
        Retry.MaxRetries = 2;
        Retry.Delay = TimeSpan.FromMilliseconds(100);
        Retry.MaxDelay = TimeSpan.FromSeconds(2);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(20);
        Diagnostics.IsLoggingEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
    }
}
