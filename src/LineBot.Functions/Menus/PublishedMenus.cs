using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using LineBot.Functions.Logging;
using LineBot.Functions.Settings;
using LineBot.Storage.RichMenus;

namespace LineBot.Functions.Menus;

/// <summary>
/// The ids of the menus as the operator published them, kept in the process: no turn waits for them. A publication is noticed within a
/// minute of the next message.
/// </summary>
internal sealed partial class PublishedMenus(LineSettings line, PublishedMenuStore store, TimeProvider clock, ILogger<PublishedMenus> logger)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> known = new();
    private long readAt;

    /// <summary>By the names of the menus; empty where none are published, or none have been read yet.</summary>
    public IReadOnlyDictionary<string, string> Of(string channel)
    {
        var before = Volatile.Read(ref readAt);
        if (clock.GetElapsedTime(before) > FreshFor && Interlocked.CompareExchange(ref readAt, clock.GetTimestamp(), before) == before)
        {
            _ = RefreshAsync();   // Nobody waits for it; what it finds serves the next turn.
        }
        return known.GetValueOrDefault(channel) ?? ReadOnlyDictionary<string, string>.Empty;
    }

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(ref readAt, clock.GetTimestamp());
        foreach (var channel in line.Channels) { known[channel.Name] = await store.ReadAsync(channel.Name, cancellationToken); }
    }

    private async Task RefreshAsync()
    {
        try
        {
            await ReadAsync(CancellationToken.None);
        }
        catch (Exception error)
        {
            Log.NotRead(logger, ErrorFacts.Of(error));   // The next minute tries again; until then the old ids serve.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(90, LogLevel.Warning, "The published menus could not be read: {Error}")]
        public static partial void NotRead(ILogger logger, string error);
    }
}
