using System.Globalization;

namespace LineBot.Functions.Faults;

/// <summary>
/// Every story with one fault at one of its calls, to storage or to LINE: whatever fails and whenever the process dies, afterwards the books
/// are those of the undisturbed story and everybody has heard everything once. Each ordinary run tries other cells and prints their
/// numbers; <c>LINEBOT_FAULT=number</c> tries that one again, <c>LINEBOT_LONG=1</c> all of them.
/// </summary>
public sealed class FaultMatrixTests(FaultLane lane) : IClassFixture<FaultLane>
{
    public static TheoryData<string> Names { get; } = [.. Stories.Wanted.Select(story => story.Name)];

    private static int Seed => int.Parse(Environment.GetEnvironmentVariable("LINEBOT_SEED") is { Length: > 0 } seed ? seed : "2569", CultureInfo.InvariantCulture);

    private static Cell? Wanted => Environment.GetEnvironmentVariable("LINEBOT_FAULT") is { Length: > 0 } number
        ? Cell.Of(int.Parse(number, CultureInfo.InvariantCulture))
        : null;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_story_ends_the_same_whatever_fails(string name)
    {
        var story = Stories.All.Single(one => one.Name == name);
        Assert.SkipWhen(Wanted is { } other && Stories.Number(story) != other.Story, "Another cell is asked for.");

        var (expected, calls) = await lane.Matrix.TellAsync(story);
        expected.Faults.ShouldBeEmpty();
        expected.ShouldProve(story);
        var cell = Wanted ?? Pick(story, calls);
        var result = await lane.Matrix.TryAsync(story, expected, calls[cell.Call - 1], cell.Kind);

        Print($"{cell}: {calls[cell.Call - 1]}");
        foreach (var excused in result.Excused) { Print($"Excused: {excused.What} {excused.Why}"); }
        result.Differences.ShouldBeEmpty($"{cell}: {calls[cell.Call - 1]}");
    }

    /// <summary>One cell, the same in every run with the same seed, and none of the slow ones, which the long run tries.</summary>
    private static Cell Pick(Story story, IReadOnlyList<WireCall> calls)
    {
        var cells = Cell.Through(Stories.Number(story), calls).Where(cell => cell.Kind != FaultKind.Late).ToList();
        return cells[new Random(Seed + Stories.Number(story)).Next(cells.Count)];
    }

    private static void Print(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
