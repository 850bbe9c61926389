using Azure.Core;

namespace LineBot.Storage.Queues;

/// <summary>Retries, timeouts and transport of the queue client.</summary>
public sealed class QueueServiceOptions : ClientOptions
{
    public QueueServiceOptions()
    {
        // A webhook must be answered within two seconds: try again soon, give up early. The caller's token sets the last bound.
        Retry.MaxRetries = 2;
        Retry.Delay = TimeSpan.FromMilliseconds(100);
        Retry.MaxDelay = TimeSpan.FromSeconds(2);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        Diagnostics.IsLoggingEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
    }
}
