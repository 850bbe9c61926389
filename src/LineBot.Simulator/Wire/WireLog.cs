using LineBot.Simulator.Feeds;

namespace LineBot.Simulator.Wire;

/// <summary>The last few thousand exchanges between platform and bot.</summary>
internal sealed class WireLog(Feed feed)
{
    private const int Kept = 5_000;
    private readonly Lock gate = new();
    private readonly Queue<WireEntry> entries = new();

    public void Add(WireEntry entry)
    {
        var numbered = entry with { Seq = feed.NextSequence(), Explained = entry.Explained ?? Explain.Of(entry) };
        lock (gate)
        {
            entries.Enqueue(numbered);
            if (entries.Count > Kept) { entries.Dequeue(); }
        }
        feed.Publish("wire", numbered);
    }

    public WireEntry[] After(long sequence)
    {
        lock (gate) { return [.. entries.Where(entry => entry.Seq > sequence)]; }
    }
}
