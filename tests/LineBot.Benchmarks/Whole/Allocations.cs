using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;

namespace LineBot.Benchmarks.Whole;

/// <summary>What a .NET process allocates, as its own runtime counts it once a second.</summary>
internal sealed class Allocations : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private readonly EventPipeSession session;
    private readonly Task reading;
    private readonly SemaphoreSlim counted = new(0);
    private long bytes;

    public Allocations(int process)
    {
        var counters = new EventPipeProvider("System.Runtime", EventLevel.Informational, 0, new Dictionary<string, string> { ["EventCounterIntervalSec"] = "1" });
        session = new DiagnosticsClient(process).StartEventPipeSession([counters], requestRundown: false);
        reading = Task.Run(Read);
    }

    /// <summary>KiB that one turn allocates.</summary>
    public async Task<double> OfTurnsAsync(int turns, Func<Task> turn)
    {
        await NextAsync();
        var before = Interlocked.Read(ref bytes);
        for (var done = 0; done < turns; done++) { await turn(); }
        await NextAsync();   // The interval that was running, and a whole one.
        await NextAsync();
        return (Interlocked.Read(ref bytes) - before) / 1024.0 / turns;
    }

    public void Dispose()
    {
        session.Stop();
        reading.Wait(Interval * 10);
        session.Dispose();
        counted.Dispose();
    }

    private async Task NextAsync()
    {
        while (await counted.WaitAsync(TimeSpan.Zero)) { }
        if (!await counted.WaitAsync(Interval * 20)) { throw new TimeoutException("The runtime does not count."); }
    }

    private void Read()
    {
        using var source = new EventPipeEventSource(session.EventStream);
        source.Dynamic.All += Take;
        source.Process();
    }

    private void Take(TraceEvent counter)
    {
        if (counter.EventName != "EventCounters" || counter.PayloadValue(0) is not IDictionary<string, object> value
            || value["Payload"] is not IDictionary<string, object> payload || payload["Name"] is not "alloc-rate") { return; }
        Interlocked.Add(ref bytes, (long)Convert.ToDouble(payload["Increment"], System.Globalization.CultureInfo.InvariantCulture));
        counted.Release();
    }
}
