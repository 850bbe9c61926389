using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LineBot.Functions.Faults;

/// <summary>
/// The whole matrix: <c>LINEBOT_LONG=1</c>, on as many lanes as <c>LINEBOT_LANES</c> says, for the stories whose names hold what
/// <c>LINEBOT_STORY</c> says. Prints how many cells were tried and every cell that failed.
/// </summary>
public sealed class EveryCellTests
{
    private readonly ConcurrentQueue<string> failures = new();
    private readonly ConcurrentDictionary<string, int> excused = new();
    private int tried;
    private int missed;

    [Fact]
    public async Task Every_story_with_every_fault_at_every_call()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1", "The whole matrix takes long: LINEBOT_LONG=1.");
        var lanes = new ConcurrentBag<FaultLane>();
        var count = int.Parse(Environment.GetEnvironmentVariable("LINEBOT_LANES") ?? "3", CultureInfo.InvariantCulture);
        for (var lane = 0; lane < count; lane++) { lanes.Add(await OpenAsync()); }
        foreach (var story in Stories.Wanted) { await TryAllAsync(story, lanes); }

        foreach (var (what, times) in excused) { Print($"Excused {times} times: {what}"); }
        foreach (var lane in lanes) { await lane.DisposeAsync(); }
        Print($"{tried} cells tried, {missed} not met, {failures.Count} failed");
        failures.ShouldBeEmpty();
    }

    private static async Task<FaultLane> OpenAsync()
    {
        var lane = new FaultLane();
        await lane.InitializeAsync();
        return lane;
    }

    private async Task TryAllAsync(Story story, ConcurrentBag<FaultLane> lanes)
    {
        var watch = Stopwatch.StartNew();
        lanes.TryPeek(out var first).ShouldBeTrue();
        var (expected, calls) = await first!.Matrix.TellAsync(story);
        expected.Faults.ShouldBeEmpty();
        expected.ShouldProve(story);
        var cells = Cell.Through(Stories.Number(story), calls).ToList();
        var before = failures.Count;
        await Parallel.ForEachAsync(cells, new ParallelOptions { MaxDegreeOfParallelism = lanes.Count, CancellationToken = TestContext.Current.CancellationToken }, async (cell, _) =>
        {
            lanes.TryTake(out var lane).ShouldBeTrue();
            await TryAsync(lane!, story, expected, cell, calls[cell.Call - 1]);
            lanes.Add(lane!);
        });
        Print($"{story.Name}: {calls.Count} calls, {cells.Count} cells, {failures.Count - before} failed, {watch.Elapsed.TotalSeconds:F0} s");
    }

    private async Task TryAsync(FaultLane lane, Story story, Outcome expected, Cell cell, WireCall call)
    {
        Interlocked.Increment(ref tried);
        try
        {
            var result = await lane.Matrix.TryAsync(story, expected, call, cell.Kind);
            if (!result.WasHit) { Interlocked.Increment(ref missed); }
            foreach (var one in result.Excused) { excused.AddOrUpdate(one.What, 1, (_, times) => times + 1); }
            if (result.Differences.Count > 0) { Fail($"{cell}: {call}: {string.Join(" | ", result.Differences)}"); }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Fail($"{cell}: {call}: {error.Message}");
        }
    }

    private void Fail(string what)
    {
        failures.Enqueue(what);
        Print($"FAILED {what}");
    }

    private static void Print(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
