using System.Globalization;
using System.Text.RegularExpressions;
using LineBot.Funds;
using LineBot.Funds.Welfare;
using LineBot.Import.Cells;
using LineBot.Import.Faults;

namespace LineBot.Import.Benefits;

/// <summary>Reads <c>6-24m=3000; 24-48m=6000; 48m-=8000</c>: months of membership, the lower bound counts, the upper one does not.</summary>
internal static partial class Tiers
{
    public static Problem? Read(string text, out IReadOnlyList<TenureTier> tiers)
    {
        var read = new List<TenureTier>();
        tiers = read;
        foreach (var part in CellText.Id(text).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadOne(part) is not { } tier) { return Problems.NotTiers(text); }
            read.Add(tier);
        }

        read.Sort((one, other) => one.FromMonth.CompareTo(other.FromMonth));
        return read.Count == 0 ? Problems.NotTiers(text) : SeamsIn(read);
    }

    /// <summary>Null: none.</summary>
    public static string? Write(IReadOnlyList<TenureTier> tiers) => tiers.Count == 0 ? null : string.Join(
        "; ", tiers.Select(tier => string.Create(CultureInfo.InvariantCulture, $"{tier.FromMonth}{(tier.ToMonth is null ? "m" : "")}-{(tier.ToMonth is { } to ? $"{to}m" : "")}={tier.Amount}")));

    private static TenureTier? ReadOne(string text)
    {
        var match = Tier().Match(text);
        if (!match.Success || Numbers.AmountFromZero(match.Groups["amount"].Value, out var amount) is not null) { return null; }

        var from = Month(match.Groups["from"].Value);
        int? to = match.Groups["to"].Success ? Month(match.Groups["to"].Value) : null;
        return from < (to ?? int.MaxValue) ? new(from, to, Money.FromBaht(amount)) : null;
    }

    private static Problem? SeamsIn(List<TenureTier> tiers)
    {
        foreach (var (tier, next) in tiers.Zip(tiers.Skip(1)))
        {
            if (tier.ToMonth is not { } end || end > next.FromMonth) { return Problems.TierOverlap(next.FromMonth); }
            if (end < next.FromMonth) { return Problems.TierGap(end, next.FromMonth); }
        }

        return null;
    }

    private static int Month(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<from>[0-9]{1,4})m?\s*-\s*((?<to>[0-9]{1,4})m?)?\s*=\s*(?<amount>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tier();
}
