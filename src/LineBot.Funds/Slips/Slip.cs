using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Slips;

/// <summary>
/// A slip that a member sent: a claim that money came in, never a receipt. The books move when an officer has compared it with the bank.
/// </summary>
public sealed record Slip
{
    public required SlipNumber Number { get; init; }

    public required Membership Membership { get; init; }

    /// <summary>Who sent it, and hears of its fate.</summary>
    public required LineUserId Sender { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required SlipMatch Match { get; init; }

    public IReadOnlyList<PhotoId> Photos { get; init; } = [];

    /// <summary>The bank's reference of the transfer, where the sender typed it.</summary>
    public string? Reference { get; init; }

    public SlipStatus Status { get; init; }

    /// <summary>The first of two officers, where the fund wants two.</summary>
    public MemberNumber? CheckedBy { get; init; }

    public MemberNumber? DecidedBy { get; init; }

    public SlipReason? Reason { get; init; }

    public ReceiptNumber? Receipt { get; init; }

    /// <summary>The first of two officers who want it taken back, where the fund wants two.</summary>
    public MemberNumber? TakeBackAskedBy { get; init; }

    public MemberNumber? TakenBackBy { get; init; }

    public DateOnly? TakenBackOn { get; init; }

    /// <summary>The receipt by which the book took it back.</summary>
    public ReceiptNumber? Reversal { get; init; }

    public bool IsOpen => Status is SlipStatus.Waiting or SlipStatus.Checked or SlipStatus.Approving;

    public override string ToString() => $"slip {Number}";
}

/// <summary>Into which book, how much, and of which day.</summary>
public sealed record SlipMatch(LedgerBook Book, Money Amount, DateOnly PaidOn)
{
    public override string ToString() => $"match of {Book}";
}

/// <summary>Where a slip stands.</summary>
public enum SlipStatus
{
    Waiting,

    /// <summary>One officer has compared it; the fund wants a second.</summary>
    Checked,

    /// <summary>Decided; the posting is on its way and can no longer be rejected.</summary>
    Approving,
    Posted,
    Rejected,

    /// <summary>Posted by mistake; the reversal is on its way.</summary>
    TakingBack,
    TakenBack,
}

/// <summary>Why a slip was turned down.</summary>
public enum SlipReason
{
    AmountDiffers,
    Unclear,
    NotReceived,
    Duplicate,
    Other,
}
