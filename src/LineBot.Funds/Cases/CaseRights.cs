using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>Who may do what to a case. To whom it is nothing, it is not there.</summary>
public static class CaseRights
{
    /// <summary>May read everything: volunteers of the village, and officers who decide, pay or audit.</summary>
    public static bool MaySee(Case matter, CaseWorker worker)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(worker);
        return worker.Covers(matter.Place) || worker.Has(Duty.Decide) || worker.Has(Duty.Pay) || worker.Has(Duty.Audit);
    }

    /// <summary>Whether a line of the list is for this person.</summary>
    public static bool MaySee(CaseLine line, CaseWorker worker)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(worker);
        return worker.Covers(line.Place) || worker.Has(Duty.Decide) || worker.Has(Duty.Pay) || worker.Has(Duty.Audit);
    }

    /// <summary>May carry it on: volunteers of the village, and officers who decide.</summary>
    public static bool MayWork(Case matter, CaseWorker worker)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(worker);
        return worker.Covers(matter.Place) || worker.Has(Duty.Decide);
    }

    internal static CaseRefusal? ToAdd(Case matter, CaseContext context) =>
        matter.IsReportedBy(context.Worker.Member) || MaySee(matter, context.Worker) ? null : new CaseRefusal.NotYours();

    // Numbers can be guessed; a need that one has not seen cannot be described.
    internal static CaseRefusal? ToJoin(Case matter, CaseCommand.Join join, CaseContext context) =>
        SimilarCases.Find(join.Place, join.Name, join.Category, [CaseLine.Of(matter)], context.Now).Count > 0 ? null : ToAdd(matter, context);

    internal static CaseRefusal? ToWork(Case matter, CaseContext context) =>
        MayWork(matter, context.Worker) ? null : NoDuty(matter, context, Duty.Decide);

    internal static CaseRefusal? ToDecide(Case matter, CaseContext context) => WithDuty(matter, context, Duty.Decide);

    internal static CaseRefusal? ToPay(Case matter, CaseContext context) => WithDuty(matter, context, Duty.Pay);

    private static CaseRefusal? WithDuty(Case matter, CaseContext context, Duty duty)
    {
        if (!context.Worker.Has(duty)) { return NoDuty(matter, context, duty); }
        return context.IsNear(matter, context.Worker.Member, context.Worker.Household) ? new CaseRefusal.IsSubject() : null;
    }

    // Who may not even see it is not told that it is there.
    private static CaseRefusal NoDuty(Case matter, CaseContext context, Duty duty) =>
        MaySee(matter, context.Worker) || matter.IsReportedBy(context.Worker.Member) ? new CaseRefusal.NotAnOfficer(duty) : new CaseRefusal.NotYours();
}
