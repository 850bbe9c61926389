using LineBot.Funds.Ledger;

namespace LineBot.Funds.Audit;

/// <summary>Who did what, and who looked. Nothing in it is ever changed or taken away.</summary>
public interface IAuditTrail
{
    /// <summary>The same key and action again is the same event.</summary>
    Task RecordAsync(AuditEvent happened, CancellationToken cancellationToken);

    /// <summary>A month of a fund, oldest first.</summary>
    Task<IReadOnlyList<AuditEvent>> ReadAsync(FundId fund, DateOnly month, CancellationToken cancellationToken);

    /// <summary>Who looked at one thing, oldest first: one query however long the trail is.</summary>
    Task<IReadOnlyList<AuditEvent>> LooksAsync(FundId fund, string subject, CancellationToken cancellationToken);
}

/// <summary>
/// One thing that somebody did. <paramref name="Actor"/>: a LINE account, a member or an operator's command;
/// <paramref name="Subject"/>: whom or what it concerned, by number and never by name.
/// </summary>
public sealed record AuditEvent(FundId Fund, DateTimeOffset At, string Actor, AuditAction Action, string Subject, CommandKey Key)
{
    /// <summary>Somebody read something; the one it concerns may ask who.</summary>
    public bool IsLook => Action is AuditAction.PhotoViewed or AuditAction.LettersRead or AuditAction.CaseViewed or AuditAction.ObjectionViewed;

    public override string ToString() => $"{Action} in {Fund}";
}

/// <summary>What can be done and is worth remembering.</summary>
public enum AuditAction
{
    LinkCodeIssued,
    LinkCodeRevoked,
    Linked,
    Unlinked,
    Imported,
    ImportReversed,

    /// <summary>A person looked at somebody's picture.</summary>
    PhotoViewed,

    /// <summary>A sender took a picture back; the key tells whether it was deleted or, where the books rest on it, hidden.</summary>
    PhotoTakenBack,
    RuleSet,
    LettersRead,

    /// <summary>An officer opened a day sheet with its names.</summary>
    DaySheetViewed,

    /// <summary>A member's statement was opened for printing.</summary>
    StatementViewed,

    /// <summary>Somebody looked at a case; the subject may ask who did.</summary>
    CaseViewed,

    /// <summary>A person opened the copy of what is kept about them.</summary>
    CopyRead,

    /// <summary>A person had erased what may be erased.</summary>
    Erased,

    /// <summary>An officer opened a notice to a guarantor for printing.</summary>
    GuaranteeLetterOpened,

    /// <summary>An officer read what a member objects to, and the lines around it.</summary>
    ObjectionViewed,

    /// <summary>An officer opened what a dry run of a workbook found.</summary>
    WorkbookViewed,

    /// <summary>An officer took the books of the whole fund away as a workbook.</summary>
    BooksTaken,
}
