using Azure.Data.Tables;
using LineBot.Funds.Import;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Import;

/// <summary>Versions of benefits beside those that are stored: the two together must still follow each other without overlap or gap.</summary>
internal static class BenefitPlan
{
    public static IEnumerable<RuleDraft> Of(IReadOnlyList<BenefitRow> rows, Dictionary<string, TableEntity> known)
    {
        var stored = known.Values.Where(row => row.RowKey.StartsWith(FundBooks.BenefitRow.Prefix, StringComparison.Ordinal))
            .Select(FundBooks.BenefitRow.Read).ToList();
        foreach (var versions in rows.GroupBy(row => (row.Benefit.Fund, row.Benefit.Id)))
        {
            var others = stored.Where(benefit => (benefit.Fund, benefit.Id) == versions.Key).ToList();
            foreach (var row in versions)
            {
                var draft = RuleDraft.Of(row, known);
                if (draft.Before is null && FaultOf(row, versions.Select(version => version.Benefit), others) is { } fault) { draft.Refuse(fault); }
                yield return draft;
            }
        }
    }

    /// <summary>How a new version meets its stored neighbours; neighbours that come along with it were checked in their file.</summary>
    private static PlanFault? FaultOf(BenefitRow row, IEnumerable<Benefit> coming, List<Benefit> stored)
    {
        var inOrder = stored.Concat(coming.Where(version => stored.TrueForAll(other => other.From != version.From)))
            .OrderBy(version => version.From ?? DateOnly.MinValue).ToList();
        var place = inOrder.IndexOf(row.Benefit);
        var seams = inOrder.Zip(inOrder.Skip(1)).Skip(Math.Max(0, place - 1)).Take(place == 0 ? 1 : 2)
            .Where(pair => stored.Contains(pair.First) || stored.Contains(pair.Second))
            .Select(pair => BenefitSeams.Between(pair.First, pair.Second)).ToList();
        if (seams.Contains(BenefitSeam.Overlap)) { return new(row.Source, PlanFaultCode.BenefitOverlap, "from"); }

        return seams.Contains(BenefitSeam.Gap) ? new(row.Source, PlanFaultCode.BenefitGap, "from") : null;
    }
}
