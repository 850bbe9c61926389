using LineBot.Funds.Import;
using LineBot.Funds.Workbooks;
using PlanStep = LineBot.Funds.Import.PlanStep;

namespace LineBot.Storage.Import;

/// <summary>How many rows of each sheet are new, change something, or stand in the books already. Rows at fault count as none of these.</summary>
internal static class SheetCounts
{
    public static IEnumerable<SheetCount> Of(ImportRows rows, ImportDraft draft)
    {
        var steps = draft.Touched.SelectMany(member => member.Plan.Steps.Select(step => (Step: step, IsKnown: member.Partition.Rows.ContainsKey(Keys.Profile), member.Partition))).ToList();
        var volunteers = draft.Rules.Where(rule => rule.Row.RowKey.StartsWith(FundBooks.VolunteerRow.Prefix, StringComparison.Ordinal)).ToList();
        var benefits = draft.Rules.Where(rule => rule.Row.RowKey.StartsWith(FundBooks.BenefitRow.Prefix, StringComparison.Ordinal)).ToList();
        return new[]
        {
            Count("members", rows.Members.Count,
                steps.Count(one => one is { Step: PlanStep.WriteProfile, IsKnown: false }), steps.Count(one => one is { Step: PlanStep.WriteProfile, IsKnown: true })),
            Count("accounts", rows.Accounts.Count, steps.Count(one => one.Step is PlanStep.PostAccount { Entry.Sequence: 1 }), steps.Count(one => one.Step is PlanStep.WriteAccount)),
            Count("transactions", rows.Transactions.Count, steps.Count(one => one.Step is PlanStep.PostAccount { Entry.Sequence: > 1 }), 0),
            Count("loans", rows.Loans.Count, steps.Count(one => one.Step is PlanStep.PostLoan { Entry.Sequence: 1 }), 0),
            Count("repayments", rows.Repayments.Count, steps.Count(one => one.Step is PlanStep.PostLoan { Entry.Sequence: > 1 }), 0),
            Count("volunteers", rows.Volunteers.Count, volunteers.Count(rule => rule.Before is null), volunteers.Count(rule => rule is { Before: not null, IsNothing: false })),
            Count("benefits", rows.Benefits.Count, benefits.Count(rule => rule.Before is null), benefits.Count(rule => rule is { Before: not null, IsNothing: false })),
            Count("pots", rows.Pots.Count, draft.Pots.Count(pot => pot.Before is null), draft.Pots.Count(pot => pot is { Before: not null, IsNothing: false })),
            Count("committee", rows.Seats.Count, 0, 0),
            Count("rules", rows.Rules.Count, 0, 0),
        }.Where(sheet => sheet.Added + sheet.Changed + sheet.Unchanged > 0);
    }

    private static SheetCount Count(string sheet, int rows, int added, int changed) => new(sheet, added, changed, Math.Max(0, rows - added - changed));
}
