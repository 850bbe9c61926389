using System.Globalization;

namespace LineBot.Benchmarks.Whole;

/// <summary>One process that goes on answering: its first thousand turns pay for what is compiled once more, the later ones do not.</summary>
internal static class Steady
{
    private const int AtOnce = 16;
    private const int Turns = 1000;
    private const int Thousands = 6;

    /// <summary>A Markdown table, a line for each thousand turns.</summary>
    public static async Task<string> TableAsync(RunningBot bot, Books books)
    {
        List<string> lines = ["| turns | processor time a turn, ms | p50 / p95, ms | memory at its most, MB |", "| ---: | ---: | ---: | ---: |"];
        for (var thousand = 1; thousand <= Thousands; thousand++)
        {
            var load = await Load.RunAsync(bot, AtOnce, Turns);
            await books.ForgetTurnsAsync();
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"| {thousand * Turns:N0} | {load.CpuPerTurn:F2} | {load.Latency.P50:F1} / {load.Latency.P95:F1} | {ProcessFigures.PeakMegabytes(bot.Id):F0} |"));
        }

        return string.Join('\n', lines);
    }
}
