using LineBot.Funds;
using LineBot.Funds.Welfare;
using LineBot.Import.Columns;
using LineBot.Import.Faults;

namespace LineBot.Import.Benefits;

/// <summary>Limits of one benefit that contradict each other or its amount: whichever the fund meant, one of them would never be kept.</summary>
internal static class BenefitLimits
{
    public static void Check(RowReader row, Benefit benefit)
    {
        if (!row.IsWhole) { return; }
        if (benefit is { Amount.IsZero: true, Tiers.Count: 0 }) { row.Refuse(Known.Amount, Problems.NotPositive(row.Text(Known.Amount))); }

        CheckTiers(row, benefit);
        CheckCaps(row, benefit);
        if (benefit is { Per: BenefitUnit.Year, CapTimesPerYear: > 1 }) { row.Refuse(Known.CapTimesPerYear, Problems.OnceAYear); }
    }

    /// <summary>Who stays longer never gets less: a step down is a slip of the pen.</summary>
    private static void CheckTiers(RowReader row, Benefit benefit)
    {
        var step = benefit.Tiers.Zip(benefit.Tiers.Skip(1)).FirstOrDefault(pair => pair.Second.Amount < pair.First.Amount);
        if (step.Second is { } lower) { row.Refuse(Known.Tiers, Problems.TierFalls(lower.FromMonth)); }
    }

    private static void CheckCaps(RowReader row, Benefit benefit)
    {
        var most = benefit.Tiers.Select(tier => tier.Amount).Append(benefit.Amount).Max();
        Narrower(Known.CapPerEvent, benefit.CapPerEvent, Known.Amount, most);
        Narrower(Known.CapPerYear, benefit.CapPerYear, Known.Amount, most);
        Narrower(Known.CapPerLife, benefit.CapPerLife, Known.Amount, most);
        Narrower(Known.CapPerYear, benefit.CapPerYear, Known.CapPerEvent, benefit.CapPerEvent);
        Narrower(Known.CapPerLife, benefit.CapPerLife, Known.CapPerYear, benefit.CapPerYear);
        Narrower(Known.CapPerLife, benefit.CapPerLife, Known.CapPerEvent, benefit.CapPerEvent);

        void Narrower(Column column, Money? cap, Column inner, Money? within)
        {
            if (cap < within) { row.Refuse(column, Problems.CapBelow(inner)); }
        }
    }
}
