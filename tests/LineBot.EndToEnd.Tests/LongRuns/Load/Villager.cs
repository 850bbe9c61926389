using System.Globalization;

namespace LineBot.EndToEnd.LongRuns.Load;

/// <summary>A member of the run's fund, whose books say something else than anybody else's.</summary>
internal sealed record Villager(int Number)
{
    public const string Fund = "lo-ad";

    public string User { get; } = string.Create(CultureInfo.InvariantCulture, $"Ue0{Number:x30}");

    public string Member { get; } = Number.ToString("D5", CultureInfo.InvariantCulture);

    public string Loan => $"L-{Member}";

    /// <summary>No two members have the same.</summary>
    public string Balance => (1_000.25m + (Number * 7.5m)).ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>Half a year without interest: a sixth of the principal.</summary>
    public string Instalment => (100m + Number).ToString("N2", CultureInfo.InvariantCulture);

    public string Principal => ((100m + Number) * 6).ToString("N2", CultureInfo.InvariantCulture);
}
