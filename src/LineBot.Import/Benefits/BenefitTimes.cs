using LineBot.Funds.Import;
using LineBot.Funds.Welfare;
using LineBot.Import.Columns;
using LineBot.Import.Faults;

namespace LineBot.Import.Benefits;

/// <summary>The versions of one benefit follow each other without a day of both or a day of neither, and are about the same thing.</summary>
internal static class BenefitTimes
{
    public static void Check(IEnumerable<BenefitRow> rows, FaultList faults)
    {
        foreach (var versions in rows.GroupBy(row => (row.Benefit.Fund, row.Benefit.Id)))
        {
            var inOrder = versions.OrderBy(row => row.Benefit.From ?? DateOnly.MinValue).ToList();
            foreach (var (row, next) in inOrder.Zip(inOrder.Skip(1))) { Check(row, next, faults); }
        }
    }

    private static void Check(BenefitRow row, BenefitRow next, FaultList faults)
    {
        if (row.Benefit.Category != next.Benefit.Category) { Refuse(Known.Category, Problems.BenefitDiffers(row.Source.Line)); }

        switch (BenefitSeams.Between(row.Benefit, next.Benefit))
        {
            case BenefitSeam.Overlap: Refuse(Known.From, Problems.BenefitOverlap(row.Source.Line)); break;
            case BenefitSeam.Gap: Refuse(Known.From, Problems.BenefitGap(row.Source.Line)); break;
            case BenefitSeam.Whole: break;
        }

        void Refuse(Column column, Problem problem) => faults.Add(new(next.Source.File, next.Source.Line, column.Name, problem));
    }
}
