using LineBot.Funds.Members;

namespace LineBot.Funds.Outbox;

/// <summary>Work that stopped.</summary>
/// <param name="Id">By which it is called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Since">When it was laid aside.</param>
/// <param name="Reason">Why, as far as the bot knows.</param>
/// <param name="Detail">LINE's own words or an id for the log; never what a person wrote or was told.</param>
/// <param name="Funds">Whose business it is; empty where nobody can tell.</param>
public sealed record OutboxItem(OutboxId Id, OutboxKind Kind, DateTimeOffset Since, OutboxReason Reason, string Detail, IReadOnlyList<FundId> Funds)
{
    /// <summary>Whom it was for, where that is one of the linked people.</summary>
    public LineUserId? To { get; init; }

    /// <summary>An import is done again with its files, not from here.</summary>
    public bool MayBeReplayed => Kind != OutboxKind.Import;

    public override string ToString() => $"{Kind} {Id}";
}

/// <summary>What stopped.</summary>
public enum OutboxKind
{
    /// <summary>A message to somebody who had not just asked.</summary>
    Push,

    /// <summary>The menu below somebody's chat.</summary>
    Menu,

    /// <summary>Something that a person wrote or tapped.</summary>
    Event,

    /// <summary>A reminder that was to be decided on.</summary>
    Notice,

    /// <summary>A picture that was to be fetched from LINE.</summary>
    Photo,

    /// <summary>A workbook that was to be checked or imported.</summary>
    Workbook,

    /// <summary>A reading-in of files that was cut off.</summary>
    Import,
}

/// <summary>Why it stopped.</summary>
public enum OutboxReason
{
    /// <summary>The month's messages are used up.</summary>
    Quota,

    /// <summary>LINE would not take it as it is.</summary>
    RefusedByLine,

    /// <summary>LINE does not take the channel's token.</summary>
    Token,

    /// <summary>It waited so long that sending it again could show it twice.</summary>
    TooOld,

    /// <summary>LINE could not be reached, or never said whether it took it.</summary>
    LineSilent,

    /// <summary>Every try failed on our side.</summary>
    Failed,

    /// <summary>Its files have to be read in again.</summary>
    CutOff,
}
