using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Funds.Slips;

/// <summary>Takes slips in, and lets those with the duty to pay decide on them. Who may is read anew with every command.</summary>
public interface ISlips
{
    /// <summary>The same key again gives the slip of the first time.</summary>
    Task<SlipOutcome> SendAsync(SlipDraft draft, CommandKey key, CancellationToken cancellationToken);

    /// <summary>Approves and posts, or, where the fund wants two officers, checks.</summary>
    Task<SlipOutcome> ApproveAsync(SlipDecision decision, SlipMatch match, CancellationToken cancellationToken);

    Task<SlipOutcome> RejectAsync(SlipDecision decision, SlipReason reason, CancellationToken cancellationToken);

    /// <summary>Takes a posted slip back by a reversal; where the fund wants two officers, the first only asks for it.</summary>
    Task<SlipOutcome> TakeBackAsync(SlipDecision decision, CancellationToken cancellationToken);

    Task<Slip?> ReadAsync(FundId fund, SlipNumber number, CancellationToken cancellationToken);

    /// <summary>What waits for a decision, the oldest first.</summary>
    Task<IReadOnlyList<Slip>> OpenAsync(FundId fund, int limit, CancellationToken cancellationToken);
}

/// <summary>What a member sends in. <paramref name="SamePictureAs"/>: slips of the fund with the very same picture.</summary>
public sealed record SlipDraft(
    Membership Membership, LineUserId Sender, SlipMatch Match, IReadOnlyList<PhotoId> Photos, string? Reference, IReadOnlyList<SlipNumber> SamePictureAs, DateTimeOffset Now)
{
    public override string ToString() => $"slip of {Membership}";
}

/// <summary>Who decides on which slip, today.</summary>
public sealed record SlipDecision(FundId Fund, SlipNumber Number, Membership Officer, LineUserId User, DateOnly Today, CommandKey Key)
{
    public override string ToString() => $"decision on {Number}";
}

/// <summary>What became of a command.</summary>
public abstract record SlipOutcome
{
    private SlipOutcome()
    {
    }

    public sealed record Sent(Slip Slip) : SlipOutcome;

    /// <summary>One of two officers has agreed.</summary>
    public sealed record Checked(Slip Slip) : SlipOutcome;

    public sealed record Posted(Slip Slip, LedgerEntry Entry) : SlipOutcome;

    public sealed record Rejected(Slip Slip) : SlipOutcome;

    /// <summary>One of two officers wants it taken back.</summary>
    public sealed record TakeBackAsked(Slip Slip) : SlipOutcome;

    public sealed record TakenBack(Slip Slip) : SlipOutcome;

    public sealed record Refused(SlipRefusal Why) : SlipOutcome;
}

/// <summary>Why a command on a slip does nothing.</summary>
public abstract record SlipRefusal
{
    private SlipRefusal()
    {
    }

    /// <summary>Not an officer with the duty to pay, or a slip that is not theirs to see: the same answer for both.</summary>
    public sealed record NotYours : SlipRefusal;

    /// <summary>One's own slip, or one's own book.</summary>
    public sealed record OwnSlip : SlipRefusal;

    public sealed record AlreadyDecided(Slip Slip) : SlipRefusal;

    /// <summary>The second look must be another officer's.</summary>
    public sealed record NeedsAnother : SlipRefusal;

    /// <summary>The same transfer was sent before.</summary>
    public sealed record SentBefore(SlipNumber Earlier) : SlipRefusal;

    /// <summary>Not posted, or taken back already.</summary>
    public sealed record NothingToTakeBack : SlipRefusal;

    /// <summary>The book does not take it.</summary>
    public sealed record NotPosted(PostingRefusal Why) : SlipRefusal;
}
