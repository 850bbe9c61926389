using LineBot.Storage.Conversations;

namespace LineBot.Functions.Sweep;

/// <summary>Each night: forgets the last answers of people who stopped writing, for those hold their figures.</summary>
internal sealed partial class ConversationSweep(ConversationStore store, ILogger<ConversationSweep> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken) => Log.Swept(logger, await store.SweepAsync(cancellationToken));

    private static partial class Log
    {
        [LoggerMessage(50, LogLevel.Information, "{Count} outworn turns were forgotten.")]
        public static partial void Swept(ILogger logger, int count);
    }
}
