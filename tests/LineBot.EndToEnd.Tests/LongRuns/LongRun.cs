using System.Globalization;

namespace LineBot.EndToEnd.LongRuns;

/// <summary>What all runs share: whether this is the long one, and a table of its figures for docs/figures.md.</summary>
internal static class LongRun
{
    public static bool IsLong => Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1";

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
