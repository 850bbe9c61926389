using System.Globalization;
using LineBot.Functions.Faults;

namespace LineBot.Functions.Crowds;

/// <summary>
/// Many people at once, over two processes, and a model that does one thing after another: whatever they come to must be possible in some order.
/// Every run has other seeds and prints them; <c>LINEBOT_SEED=number</c> goes through one again, <c>LINEBOT_LONG=1</c> through 300.
/// </summary>
public sealed class CrowdTests(FaultLane lane) : IClassFixture<FaultLane>
{
    private const int Waves = 3;

    [Fact]
    public Task Whatever_many_do_at_once_could_have_happened_one_after_the_other() => EachAsync(Afternoon.Rules, async (crowd, stage, seed) =>
    {
        var afternoon = new Afternoon(crowd, stage, seed);
        await afternoon.PrepareAsync();
        for (var wave = 0; wave < Waves; wave++) { await afternoon.GoOnAsync(); }
    });

    [Fact]
    public Task Officers_who_vote_at_the_same_moment_decide_each_claim_once() => EachAsync(Meeting.Rules, async (crowd, stage, seed) =>
    {
        var meeting = new Meeting(crowd, stage, seed);
        await meeting.PrepareAsync();
        for (var wave = 0; wave < Waves; wave++) { await meeting.GoOnAsync(); }
        await meeting.ShouldBeInOrderAsync();
    });

    [Fact]
    public Task Whoever_links_and_unlinks_at_the_same_moment_is_linked_on_both_sides_or_on_none() => EachAsync(StoryRules.Usual, async (crowd, stage, seed) =>
    {
        var counter = new LinkCounter(crowd, stage, seed);
        await counter.PrepareAsync();
        await counter.RushAsync();
    });

    private async Task EachAsync(StoryRules rules, Func<Crowd, Stage, int, Task> goThroughAsync)
    {
        await using var crowd = await Crowd.StartAsync(lane.Matrix.Hosts);
        foreach (var seed in Seeds())
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LINEBOT_SEED={seed}"));
            var stage = await lane.Matrix.OpenAsync(rules);
            crowd.SetClock(stage.Now);
            await goThroughAsync(crowd, stage, seed);
        }
    }

    private static IEnumerable<int> Seeds()
    {
        if (Environment.GetEnvironmentVariable("LINEBOT_SEED") is { Length: > 0 } one) { return [int.Parse(one, CultureInfo.InvariantCulture)]; }
        return Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1" ? Enumerable.Range(0, 300).Select(_ => Random.Shared.Next(1_000_000)) : [2569, 2570];
    }
}
