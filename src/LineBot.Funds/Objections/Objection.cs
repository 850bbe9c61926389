using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Objections;

/// <summary>A member says that one line of their own book is wrong. The committee answers by a day that was told.</summary>
public sealed record Objection
{
    /// <summary>A sentence or two, on either side.</summary>
    public const int WordsMax = 500;

    public required ObjectionNumber Number { get; init; }

    public required Membership Membership { get; init; }

    /// <summary>The LINE account that objected, which may be a son's or a daughter's.</summary>
    public required LineUserId User { get; init; }

    public required ObjectedLine Line { get; init; }

    public required string Words { get; init; }

    public IReadOnlyList<PhotoId> Photos { get; init; } = [];

    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>The last day on which an answer is in time, as it was told to the member.</summary>
    public required DateOnly AnswerBy { get; init; }

    public ObjectionStatus Status { get; init; }

    public ObjectionAnswer? Answer { get; init; }

    /// <summary>What the line ought to have said; null: nothing was found wrong.</summary>
    public LineCorrection? Correction { get; init; }

    /// <summary>The receipt that took the line back.</summary>
    public ReceiptNumber? Reversal { get; init; }

    /// <summary>The receipt of the right line; null: there should never have been one.</summary>
    public ReceiptNumber? Replacement { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>The day on which the committee was last told that its answer is late.</summary>
    public DateOnly? RemindedOn { get; init; }

    public FundId Fund => Membership.Fund;

    public bool IsOpen => Status is ObjectionStatus.Waiting or ObjectionStatus.Correcting;

    public bool IsOverdue(DateOnly today) => IsOpen && today > AnswerBy;

    public override string ToString() => $"objection {Number}";
}

/// <summary>
/// The line that is objected to, as the member saw it. The hash binds it: what the committee looks at is that line, or the difference shows.
/// </summary>
/// <param name="Amount">The money on the receipt; negative: it went out.</param>
public sealed record ObjectedLine(LedgerBook Book, long Sequence, ReceiptNumber Receipt, EntryType Type, DateOnly Date, Money Amount, EntryHash Hash)
{
    public static ObjectedLine Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Book, entry.Sequence, entry.Receipt, entry.Type, entry.Date, entry.Amount, entry.Hash);
    }

    public override string ToString() => $"line {Sequence} of {Book}";
}

/// <summary>What a line ought to have said. Nothing: there should be no such line.</summary>
public sealed record LineCorrection(Money Amount, DateOnly Date)
{
    public override string ToString() => "correction";
}

/// <summary>What the committee answered, and who of it.</summary>
public sealed record ObjectionAnswer(MemberNumber By, string ByName, string Words, DateTimeOffset At)
{
    public override string ToString() => $"answer by {By}";
}

/// <summary>Where an objection stands.</summary>
public enum ObjectionStatus
{
    Waiting,

    /// <summary>Found right and decided; the books are still being written.</summary>
    Correcting,

    /// <summary>The line was wrong: it was taken back, and the right one written.</summary>
    Corrected,

    /// <summary>The line was wrong and put right before, by another way than this.</summary>
    Settled,

    /// <summary>The line is right, for a reason.</summary>
    LineStands,

    /// <summary>The member took the objection back.</summary>
    Withdrawn,
}
