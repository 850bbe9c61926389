namespace LineBot.Funds.Import;

/// <summary>What an import means for one member: the steps to write, or the rows that do not fit.</summary>
public sealed class MemberPlan
{
    private readonly List<PlanStep> steps = [];
    private readonly List<PlanFault> faults = [];

    public IReadOnlyList<PlanStep> Steps => steps;

    public IReadOnlyList<PlanFault> Faults => faults;

    /// <summary>Rows that make something new.</summary>
    public int Added { get; private set; }

    /// <summary>Rows that change what an import may change.</summary>
    public int Updated { get; private set; }

    /// <summary>Rows that are all there already.</summary>
    public int Unchanged { get; private set; }

    internal void Add(params ReadOnlySpan<PlanStep> some)
    {
        steps.AddRange(some);
        Added++;
    }

    internal void Update(PlanStep step)
    {
        steps.Add(step);
        Updated++;
    }

    /// <summary>Comes with the row of its member, so it counts with that.</summary>
    internal void Link(Members.LineUserId user) => steps.Add(new PlanStep.Link(user));

    internal void Keep() => Unchanged++;

    internal void Refuse(PlanFault fault) => faults.Add(fault);

    internal void Contradict(RowSource source, string column) => faults.Add(new(source, PlanFaultCode.Contradiction, column));

    internal void Refuse(RowSource source, string column, Ledger.PostingRefusal refusal) =>
        faults.Add(new(source, PlanFaultCode.Refused, column) { Refusal = refusal });
}
