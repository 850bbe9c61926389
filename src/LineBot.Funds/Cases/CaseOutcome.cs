namespace LineBot.Funds.Cases;

/// <summary>What became of a command on a case.</summary>
public abstract record CaseOutcome
{
    private CaseOutcome()
    {
    }

    /// <summary>
    /// It is done. <paramref name="Events"/>: what this command did, also when it is asked again later; <paramref name="Case"/>:
    /// the case as it stands now.
    /// </summary>
    public sealed record Done(Case Case, IReadOnlyList<CaseEvent> Events) : CaseOutcome
    {
        /// <summary>Whether this very command brought it about: who hears of it is told once, by whoever did it.</summary>
        public bool Did(CaseEventKind kind) => Events.Any(happened => happened.Kind == kind);
    }

    public sealed record Refused(CaseRefusal Why) : CaseOutcome;
}
