using LineBot.Storage.Photos;

namespace LineBot.Functions.Photos;

/// <summary>Each night: deletes pictures that nobody needs any more.</summary>
internal sealed partial class PhotoSweep(PhotoStore store, ILogger<PhotoSweep> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken) => Log.Swept(logger, await store.SweepAsync(cancellationToken));

    private static partial class Log
    {
        [LoggerMessage(51, LogLevel.Information, "{Count} photos came to the end of their time.")]
        public static partial void Swept(ILogger logger, int count);
    }
}
