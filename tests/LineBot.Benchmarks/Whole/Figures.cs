namespace LineBot.Benchmarks.Whole;

/// <summary>All that was measured of one contestant.</summary>
internal sealed class Figures(string name)
{
    public string Name => name;

    public IReadOnlyDictionary<int, List<LoadFigures>> Loads { get; } = WholeRun.Crowds.ToDictionary(atOnce => atOnce, _ => new List<LoadFigures>());

    public List<double> PeakMegabytes { get; } = [];

    public List<double> ColdStarts { get; } = [];

    public double StorageCalls { get; set; }

    /// <summary>Allocated; where a runtime counts it.</summary>
    public double? KibibytesPerTurn { get; set; }

    public double Median(int atOnce, Func<LoadFigures, double> of) => Percentiles.Median(Loads[atOnce].Select(of));
}
