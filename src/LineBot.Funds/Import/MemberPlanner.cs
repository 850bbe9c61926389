using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>
/// Lays an import beside what is stored of one member. The same rows again plan nothing; a row with the key of a stored one and
/// another content is a fault, save in the columns that an import may change. An empty cell says nothing and changes nothing.
/// </summary>
public sealed class MemberPlanner(IdentityKey identity, int batch, DateTimeOffset now)
{
    public MemberPlan Plan(StoredMember stored, MemberRows rows)
    {
        var plan = new MemberPlan();
        if (stored.Profile is null && rows.Member is null)
        {
            RefuseAll(rows, plan);
            return plan;
        }

        if (rows.Member is { } member) { new ProfilePlanner(identity).Plan(stored, member, plan); }
        new AccountPlanner(stored, plan, batch, now).Plan(rows);
        new LoanPlanner(stored, plan, batch, now).Plan(rows);
        foreach (var seat in rows.Seats) { SeatPlanner.Plan(stored, seat, plan); }
        return plan;
    }

    private static void RefuseAll(MemberRows rows, MemberPlan plan)
    {
        var sources = rows.Accounts.Select(row => row.Source)
            .Concat(rows.Loans.Select(row => row.Source))
            .Concat(rows.Seats.Select(row => row.Source));
        foreach (var source in sources) { plan.Refuse(new(source, PlanFaultCode.UnknownMember, "member_no")); }
    }
}
