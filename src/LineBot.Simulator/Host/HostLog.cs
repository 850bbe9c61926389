using LineBot.Simulator.Feeds;

namespace LineBot.Simulator.Host;

/// <summary>What the handler printed and what the host has to say about it.</summary>
internal sealed class HostLog(Feed feed)
{
    private const int Kept = 2_000;
    private readonly Lock gate = new();
    private readonly Queue<HostLine> lines = new();

    /// <summary>Called with what a person at the terminal should see.</summary>
    public Action<string> Show { get; set; } = _ => { };

    public HostLine[] After(long sequence)
    {
        lock (gate) { return [.. lines.Where(line => line.Seq > sequence)]; }
    }

    public void Printed(string text, bool isError)
    {
        Add(new(feed.NextSequence(), isError ? "stderr" : "stdout", text));
        if (isError) { Show(text); }
    }

    public void Tell(string text)
    {
        Add(new(feed.NextSequence(), "host", text));
        feed.Publish("host", new { state = "running", detail = text });
    }

    /// <summary>Something is wrong with the handler, loudly.</summary>
    public void Complain(string text)
    {
        Add(new(feed.NextSequence(), "complaint", text));
        feed.Publish("host", new { state = "complaint", detail = text });
        Show($"Functions host: {text}");
    }

    private void Add(HostLine line)
    {
        lock (gate)
        {
            lines.Enqueue(line);
            if (lines.Count > Kept) { lines.Dequeue(); }
        }
    }
}

/// <summary>One line; <c>Kind</c> is <c>stdout</c>, <c>stderr</c>, <c>host</c> or <c>complaint</c>.</summary>
internal sealed record HostLine(long Seq, string Kind, string Text);
