using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>Plans a line of committee.csv.</summary>
internal static class SeatPlanner
{
    public static void Plan(StoredMember stored, SeatRow row, MemberPlan plan)
    {
        if (!stored.Seats.TryGetValue(row.Position, out var seat))
        {
            plan.Add(new PlanStep.WriteSeat(new(row.Position, row.Duties ?? [], row.From, row.TermFrom, row.TermTo)));
            return;
        }

        if (Contradiction(seat, row) is { } column)
        {
            plan.Contradict(row.Source, column);
            return;
        }

        var duties = row.Duties ?? seat.Duties;
        var source = row.From ?? seat.Source;
        if (duties.SequenceEqual(seat.Duties) && source == seat.Source) { plan.Keep(); }
        else { plan.Update(new PlanStep.WriteSeat(seat with { Duties = duties, Source = source })); }
    }

    private static string? Contradiction(CommitteeSeat seat, SeatRow row)
    {
        if (row.TermFrom is { } from && from != seat.From) { return "term_from"; }
        return row.TermTo is { } to && to != seat.To ? "term_to" : null;
    }
}
