using System.Globalization;
using System.Text;

namespace LineBot.Benchmarks.Whole;

/// <summary>The figures as a Markdown table: medians of the rounds, and the ratios that count.</summary>
internal static class Report
{
    public static string Of(IReadOnlyList<Figures> all)
    {
        var text = new StringBuilder();
        Row(text, ["", .. all.Select(figures => figures.Name)]);
        Row(text, ["---", .. all.Select(_ => "---:")]);
        foreach (var atOnce in WholeRun.Crowds)
        {
            Row(text, [$"webhook → reply, {atOnce} at once: p50 / p95 / p99, ms", .. all.Select(figures => Latency(figures, atOnce))]);
            Row(text, [$"turns a second, {atOnce} at once", .. all.Select(figures => Number(figures.Median(atOnce, load => load.TurnsPerSecond), "0"))]);
            Row(text, [$"processor time a turn, {atOnce} at once, ms", .. all.Select(figures => Cpu(figures, atOnce, all[0]))]);
        }
        Row(text, ["webhooks brought again because storage was too slow", .. all.Select(figures => Number(figures.Loads.Values.SelectMany(loads => loads).Sum(load => load.Refusals), "0"))]);
        Row(text, ["memory at its most, MB", .. all.Select(figures => Number(Percentiles.Median(figures.PeakMegabytes), "0"))]);
        Row(text, ["spawn → first reply, ms: median (fastest – slowest)", .. all.Select(figures => Starts(figures, all[0]))]);
        Row(text, ["storage calls a turn", .. all.Select(figures => Number(figures.StorageCalls, "0.0"))]);
        Row(text, ["allocated a turn, KiB", .. all.Select(figures => figures.KibibytesPerTurn is { } kibibytes ? Number(kibibytes, "0.0") : "–")]);
        return text.ToString();
    }

    private static string Latency(Figures figures, int atOnce) => string.Join(" / ", new Func<LoadFigures, double>[]
    {
        load => load.Latency.P50, load => load.Latency.P95, load => load.Latency.P99,
    }.Select(of => Number(figures.Median(atOnce, of), "0.0")));

    private static string Cpu(Figures figures, int atOnce, Figures floor)
    {
        var (own, least) = (figures.Median(atOnce, load => load.CpuPerTurn), floor.Median(atOnce, load => load.CpuPerTurn));
        return $"{Number(own, "0.00")} ({Number(own / least, "0.0")}×)";
    }

    private static string Starts(Figures figures, Figures floor)
    {
        var median = Percentiles.Median(figures.ColdStarts);
        return $"{Number(median, "0")} ({Number(figures.ColdStarts.Min(), "0")} – {Number(figures.ColdStarts.Max(), "0")}; {Number(median / Percentiles.Median(floor.ColdStarts), "0.00")}×)";
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
}
