using LineBot.Funds.Ledger;

namespace LineBot.Funds.Import;

/// <summary>Where an import goes.</summary>
public interface IImportTarget
{
    /// <summary>Every row that does not fit the others or what is stored. Changes nothing.</summary>
    Task<IReadOnlyList<PlanFault>> CheckAsync(ImportRows rows, CancellationToken cancellationToken);

    /// <summary>
    /// Writes what is not stored yet as one batch. With a fault nothing is written at all. A run that was cut off goes on under its
    /// own number when the same rows come again; rows that are all there make no batch.
    /// </summary>
    Task<ImportOutcome> CommitAsync(ImportRows rows, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Takes a batch off again, if nothing was written on top of it.</summary>
    Task<ReversalOutcome> ReverseAsync(int batch, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);
}

/// <summary>Members done, of how many.</summary>
public readonly record struct ImportProgress(int Done, int Total);

/// <summary>Why a row cannot be taken. <paramref name="Column"/> has the name of the import format.</summary>
public sealed record PlanFault(RowSource Source, PlanFaultCode Code, string Column)
{
    /// <summary>For <see cref="PlanFaultCode.Refused"/>: the rule that speaks against it.</summary>
    public PostingRefusal? Refusal { get; init; }
}

/// <summary>The ways in which a row does not fit.</summary>
public enum PlanFaultCode
{
    UnknownFund,
    UnknownMember,
    UnknownAccount,
    UnknownLoan,

    /// <summary>A node of the org tree has no members.</summary>
    AreaHasNoMembers,

    /// <summary>The same key is stored with another content, in a column that an import may not change.</summary>
    Contradiction,

    /// <summary>The books do not allow it.</summary>
    Refused,

    /// <summary>An in-kind account moves by whole units.</summary>
    NotWholeUnits,

    /// <summary>A fund stands above itself in the org tree.</summary>
    TreeLoop,

    /// <summary>A stored version of the same benefit holds on the same day.</summary>
    BenefitOverlap,

    /// <summary>Between a stored version of the same benefit and this one lie days of neither.</summary>
    BenefitGap,

    /// <summary>Who may do what, where money is paid to, and who is linked: not changed by a workbook that came by chat.</summary>
    OperatorOnly,
}

/// <summary>How a commit ended: faults and nothing written, or what was written. Batch 0: everything was there already.</summary>
public sealed record ImportOutcome(int Batch, IReadOnlyList<PlanFault> Faults, int Added, int Updated, int Unchanged);

/// <summary>How a reversal ended.</summary>
public abstract record ReversalOutcome
{
    private ReversalOutcome()
    {
    }

    public sealed record Reversed(int Batch, int Members) : ReversalOutcome;

    public sealed record NoSuchBatch(int Batch) : ReversalOutcome;

    public sealed record AlreadyReversed(int Batch) : ReversalOutcome;

    /// <summary>Later work stands on it: what, and whose.</summary>
    public sealed record BuiltUpon(int Batch, IReadOnlyList<string> On) : ReversalOutcome;
}
