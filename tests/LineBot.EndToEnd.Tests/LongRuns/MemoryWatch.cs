using System.Globalization;

namespace LineBot.EndToEnd.LongRuns;

/// <summary>
/// Looks each second how much memory the simulator and the Functions app hold. Only where the system tells it as Linux does;
/// elsewhere nothing is seen and nothing is claimed.
/// </summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource stopping = new();
    private readonly List<(long Bot, long Simulator)> samples = [];
    private readonly int simulator;
    private readonly Task watching;

    public MemoryWatch(Desk desk)
    {
        simulator = desk.ProcessId;
        watching = WatchAsync();
    }

    /// <summary>The bot's megabytes at the end of each quarter of the run: the middle of the samples there.</summary>
    public IReadOnlyList<double> BotByQuarter => Quarters(sample => sample.Bot);

    public IReadOnlyList<double> SimulatorByQuarter => Quarters(sample => sample.Simulator);

    public static string Written(IReadOnlyList<double> quarters) =>
        quarters.Count == 0 ? "not told here" : $"{string.Join(" · ", quarters.Select(value => LongRun.Number(value)))} MB";

    /// <summary>The last quarter against the second: the first is the warming up.</summary>
    public void MustBeFlat(double factor, double megabytes)
    {
        if (BotByQuarter is [_, var early, _, var late]) { late.ShouldBeLessThan((early * factor) + megabytes, "The bot's memory grows."); }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await watching;
        stopping.Dispose();
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Often);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token)) { Look(); }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    private void Look()
    {
        if (!OperatingSystem.IsLinux() || Below(simulator).FirstOrDefault(IsBot) is not (> 0 and var bot)) { return; }
        lock (samples) { samples.Add((Resident(bot), Resident(simulator))); }
    }

    private double[] Quarters(Func<(long Bot, long Simulator), long> part)
    {
        lock (samples)
        {
            var quarter = samples.Count / 4;
            return quarter == 0 ? [] : [.. Enumerable.Range(0, 4).Select(index => Middle(samples.Skip(index * quarter).Take(quarter).Select(part)) / 1_048_576d)];
        }
    }

    private static long Middle(IEnumerable<long> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static bool IsBot(int process) => Read($"/proc/{process}/comm").StartsWith("LineBot.Functio", StringComparison.Ordinal);   // The kernel keeps 15 letters.

    /// <summary>All processes that this one started, and theirs.</summary>
    private static IEnumerable<int> Below(int process) =>
        (Directory.Exists($"/proc/{process}/task") ? Directory.EnumerateDirectories($"/proc/{process}/task") : [])
            .SelectMany(task => Read($"{task}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(child => int.Parse(child, CultureInfo.InvariantCulture))
            .SelectMany(child => Below(child).Prepend(child));

    private static long Resident(int process)
    {
        var pages = Read($"/proc/{process}/statm").Split(' ');
        return pages.Length > 1 ? long.Parse(pages[1], CultureInfo.InvariantCulture) * Environment.SystemPageSize : 0;
    }

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (IOException)
        {
            return "";   // It has just ended.
        }
    }
}
