namespace LineBot.Functions.Faults;

/// <summary>
/// One call of the app while a story is told: in which step, what it asked, and how often that was asked in the step before. Calls that run
/// side by side come in any order; by this name one is found again.
/// </summary>
internal sealed record WireCall(int Step, string What, int Occurrence) : IComparable<WireCall>
{
    public bool IsLine { get; init; }

    public bool IsRead { get; init; }

    /// <summary>Whether a rival can be faster: the call names an ETag.</summary>
    public bool IsConditional { get; init; }

    /// <summary>What may go wrong with it.</summary>
    public IEnumerable<FaultKind> Kinds => Enum.GetValues<FaultKind>().Where(IsPossible);

    public int CompareTo(WireCall? other) => other is null
        ? 1
        : (Step.CompareTo(other.Step), string.CompareOrdinal(What, other.What), Occurrence.CompareTo(other.Occurrence)) switch
        {
            (not 0 and var step, _, _) => step,
            (_, not 0 and var what, _) => what,
            var (_, _, occurrence) => occurrence,
        };

    public override string ToString() => $"step {Step}: {What}" + (Occurrence > 1 ? $" (no. {Occurrence})" : "");

    /// <summary>
    /// What is only read has no effect to lose the answer of. LINE's client tries nothing twice by itself; storage's does, so that being busy
    /// once is nothing to a read, and a 500 after the effect is a lost answer.
    /// </summary>
    private bool IsPossible(FaultKind kind) => kind switch
    {
        FaultKind.Rival => IsConditional,
        FaultKind.Busy => IsLine || !IsRead,
        FaultKind.DoneButError => IsLine && !IsRead,
        FaultKind.AnswersLost => !IsRead && !IsLine,
        FaultKind.AnswerLost or FaultKind.DiesAfter => !IsRead,
        _ => true,
    };
}
