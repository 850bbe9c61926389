using System.Collections.Concurrent;
using System.Threading.Channels;

namespace LineBot.Simulator.Feeds;

/// <summary>Everything that a watcher may want to see at once: the page listens, and so does whoever waits for a message.</summary>
internal sealed class Feed
{
    private readonly ConcurrentDictionary<Guid, Channel<FeedItem>> listeners = new();
    private long sequence;

    public long Sequence => Interlocked.Read(ref sequence);

    public long NextSequence() => Interlocked.Increment(ref sequence);

    public void Publish(string kind, object data)
    {
        var item = new FeedItem(kind, data);
        foreach (var listener in listeners.Values) { listener.Writer.TryWrite(item); }
    }

    /// <summary>Starts listening now; what is published from here on is not missed.</summary>
    public Listening Listen()
    {
        var id = Guid.NewGuid();
        var channel = Channel.CreateUnbounded<FeedItem>(new() { SingleReader = true });
        listeners[id] = channel;
        return new(channel.Reader, () => listeners.TryRemove(id, out _));
    }

    internal sealed class Listening(ChannelReader<FeedItem> items, Action stop) : IDisposable
    {
        public ChannelReader<FeedItem> Items => items;

        public void Dispose() => stop();
    }
}
