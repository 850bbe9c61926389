using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Pots;

/// <summary>A pot's short name within its fund: a–z, 0–9 and '-', at most 32.</summary>
public readonly record struct PotId
{
    private readonly string? value;

    private PotId(string value) => this.value = value;

    /// <summary>The only pot of a fund that keeps none apart.</summary>
    public static PotId Main { get; } = new("main");

    public string Value => value ?? throw new InvalidOperationException("An empty pot id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PotId id)
    {
        var fits = FundId.TryParse(text, out var name);
        id = fits ? new(name.Value) : default;
        return fits;
    }

    public static PotId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("Not a pot id.");

    public override string ToString() => value ?? "(none)";
}
