using System.Globalization;

namespace LineBot.EndToEnd.LongRuns;

/// <summary>What all runs share: whether this is the long one, and a table of its figures for docs/figures.md.</summary>
internal static class LongRun
{
    public static bool IsLong => Part > 0;

    /// <summary>How much of the long run is wanted: <c>LINEBOT_LONG=1</c> is all of it, <c>0.1</c> a tenth; 0 in the ordinary run.</summary>
    public static double Part { get; } =
        double.TryParse(Environment.GetEnvironmentVariable("LINEBOT_LONG"), CultureInfo.InvariantCulture, out var part) ? Math.Clamp(part, 0, 1) : 0;

    /// <summary>The wanted part of the long run's size, or the size of the short one.</summary>
    public static int Size(int whole, int brief) => IsLong ? Math.Max(1, (int)(whole * Part)) : brief;

    /// <summary>Shown by the runner, and kept in artifacts/figures.</summary>
    public static void Report(string run, params IReadOnlyList<(string What, string Figure)> figures)
    {
        var lines = figures.Select(figure => $"| {figure.What} | {figure.Figure} |");
        var table = string.Join('\n', [$"### {run}", "", "| what | measured |", "|---|---|", .. lines, ""]);
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root, "artifacts", "figures"));
        File.WriteAllText(Path.Combine(folder.FullName, $"{run}.md"), table);
    }

    public static string Number(double value, string format = "N0") => value.ToString(format, CultureInfo.InvariantCulture);
}
