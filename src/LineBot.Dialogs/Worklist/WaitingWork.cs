namespace LineBot.Dialogs.Worklist;

/// <summary>How much of one kind waits for somebody, and the day that presses most: by which an objection is to be answered, since when anything else waits.</summary>
public sealed record WaitingWork(WorkKind Kind, int Count, DateOnly Day)
{
    public override string ToString() => $"{Count} {Kind}";
}

/// <summary>What may wait for an officer, in the order in which it is named.</summary>
public enum WorkKind
{
    /// <summary>To be voted on.</summary>
    Claims,

    /// <summary>Approved, and to be paid.</summary>
    Payments,
    Slips,
    Objections,

    /// <summary>Sent by another officer, to be agreed to.</summary>
    Workbooks,

    /// <summary>Counted by another officer, to be signed.</summary>
    DaySheets,
    Letters,
}
