using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing.Etlx;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace LineBot.Benchmarks.Whole;

/// <summary>Where a running bot allocates, by the runtime's own samples (one in 100 KB): which of our methods, and what.</summary>
internal static class AllocationProfile
{
    private const int Shown = 60;
    private const int Foreign = 1;

    public static async Task<string> OfAsync(int process, Func<Task> load)
    {
        var trace = Path.GetTempFileName();
        var samples = new EventPipeProvider(ClrTraceEventParser.ProviderName, EventLevel.Verbose, (long)ClrTraceEventParser.Keywords.GC);
        using (var session = new DiagnosticsClient(process).StartEventPipeSession([samples], requestRundown: true, circularBufferMB: 512))
        {
            await using var file = File.Create(trace);
            var copying = session.EventStream.CopyToAsync(file);
            await load();
            await session.StopAsync(CancellationToken.None);
            await copying;
        }
        return Read(TraceLog.CreateFromEventPipeDataFile(trace));
    }

    private static string Read(string converted)
    {
        using var log = new TraceLog(converted);
        var (byPlace, byType) = (new Dictionary<string, long>(), new Dictionary<string, long>());
        using var events = log.Events.GetSource();
        events.Clr.GCAllocationTick += tick =>
        {
            Add(byPlace, PlaceOf(tick), tick.AllocationAmount64);
            Add(byType, tick.TypeName, tick.AllocationAmount64);
        };
        events.Process();
        return $"{Table("allocated in", byPlace)}\n{Table("allocated", byType)}";
    }

    /// <summary>Our own method nearest to the allocation, and the foreign one that it called.</summary>
    private static string PlaceOf(GCAllocationTickTraceData tick)
    {
        var (called, depth) = ("", 0);
        for (var frame = tick.CallStack(); frame is not null; frame = frame.Caller, depth++)
        {
            var name = frame.CodeAddress.FullMethodName;
            if (name.StartsWith("LineBot", StringComparison.Ordinal) || name.StartsWith("Azure", StringComparison.Ordinal)) { return depth >= Foreign ? $"{Short(name)} → {Short(called)}" : Short(name); }
            called = name;
        }
        return $"({called})";
    }

    private static string Short(string method) => method.Split('(')[0];

    private static void Add(Dictionary<string, long> sums, string name, long bytes) => sums[name] = sums.GetValueOrDefault(name) + bytes;

    private static string Table(string title, Dictionary<string, long> sums)
    {
        var all = sums.Values.Sum();
        var rows = sums.OrderByDescending(sum => sum.Value).Take(Shown).Select(sum => $"| {sum.Key} | {100.0 * sum.Value / all:0.0} % |");
        return $"| {title} | |\n| --- | ---: |\n{string.Join('\n', rows)}\n";
    }
}
