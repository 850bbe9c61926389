using System.Collections.Concurrent;
using System.Diagnostics;

namespace LineBot.Benchmarks.Whole;

/// <summary>What came of many turns, so many at once.</summary>
internal sealed record LoadFigures(Percentiles Latency, double TurnsPerSecond, double CpuPerTurn, int Refusals);

/// <summary>Lets people ask, each waiting for the answer before the next question.</summary>
internal static class Load
{
    public static async Task<LoadFigures> RunAsync(RunningBot bot, int atOnce, int turns)
    {
        var latencies = new ConcurrentBag<double>();
        var left = turns;
        var cpuBefore = ProcessFigures.CpuMilliseconds(bot.Id);
        var refusedBefore = bot.Refusals;
        var startedAt = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async place =>
        {
            // Nobody asks twice at once: a person's turns wait for each other.
            for (var person = place; Interlocked.Decrement(ref left) >= 0; person = (person + atOnce) % Books.People)
            {
                latencies.Add(await bot.TurnAsync(Books.User(person + 1)));
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(startedAt).TotalSeconds;
        var cpu = ProcessFigures.CpuMilliseconds(bot.Id) - cpuBefore;
        return new(Percentiles.Of(latencies), turns / seconds, cpu / turns, bot.Refusals - refusedBefore);
    }
}
