using LineBot.Funds.Import;
using LineBot.Funds.Welfare;
using LineBot.Import.Columns;
using LineBot.Import.Faults;

namespace LineBot.Import.Benefits;

/// <summary>Two versions of one benefit must not hold on the same day.</summary>
internal static class BenefitTimes
{
    public static void Check(IEnumerable<BenefitRow> rows, FaultList faults)
    {
        foreach (var versions in rows.GroupBy(row => (row.Benefit.Fund, row.Benefit.Id)))
        {
            var inOrder = versions.OrderBy(row => row.Benefit.From ?? DateOnly.MinValue).ToList();
            foreach (var (row, next) in inOrder.Zip(inOrder.Skip(1)).Where(pair => Overlap(pair.First.Benefit, pair.Second.Benefit)))
            {
                faults.Add(new(next.Source.File, next.Source.Line, Known.From.Name, Problems.BenefitOverlap(row.Source.Line)));
            }
        }
    }

    /// <summary>A version without an end lasts until the next one begins; two without a beginning are the same version.</summary>
    private static bool Overlap(Benefit benefit, Benefit next) =>
        next.From is not { } from || benefit.From == from || benefit.To >= from;
}
