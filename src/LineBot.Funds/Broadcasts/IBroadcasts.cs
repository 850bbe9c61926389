using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Broadcasts;

/// <summary>Announcements of a fund: written, confirmed, taken back. Rights are read anew in each of them.</summary>
public interface IBroadcasts
{
    /// <summary>Puts an announcement on the fund's list; where one officer suffices it is on its way. The same key again writes once.</summary>
    Task<BroadcastOutcome> WriteAsync(NewBroadcast draft, CommandKey key, CancellationToken cancellationToken);

    /// <summary>The second officer's yes.</summary>
    Task<BroadcastOutcome> ConfirmAsync(BroadcastDeed deed, CancellationToken cancellationToken);

    /// <summary>Takes it back as long as somebody does not have it; whoever has it keeps it.</summary>
    Task<BroadcastOutcome> CancelAsync(BroadcastDeed deed, CancellationToken cancellationToken);

    Task<Broadcast?> ReadAsync(FundId fund, BroadcastNumber number, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<Broadcast>> ListAsync(FundId fund, int max, CancellationToken cancellationToken);

    /// <summary>Everybody an announcement could be for. Reads the standing rows of the whole fund: for composing one, never for an ordinary answer.</summary>
    Task<IReadOnlyList<AudienceMember>> AudienceAsync(FundId fund, CancellationToken cancellationToken);
}

/// <summary>An announcement before it has a number. <paramref name="Person"/> is null where the operator gives the command for the officer.</summary>
public sealed record NewBroadcast(Membership By, LineUserId? Person, string Words, Audience Audience, int Expected)
{
    public override string ToString() => $"new announcement of {By.Fund}";
}

/// <summary>An officer does something about an announcement.</summary>
public sealed record BroadcastDeed(Membership By, LineUserId? Person, BroadcastNumber Number, CommandKey Key)
{
    public override string ToString() => $"deed on announcement {Number}";
}

/// <summary>What became of it.</summary>
public abstract record BroadcastOutcome
{
    private BroadcastOutcome()
    {
    }

    public sealed record Done(Broadcast Broadcast) : BroadcastOutcome;

    public sealed record Refused(BroadcastRefusal Why) : BroadcastOutcome;
}

/// <summary>Why not, in the order it is looked at.</summary>
public enum BroadcastRefusal
{
    /// <summary>No officer of this fund who may.</summary>
    NotYours,

    NotThere,

    /// <summary>Confirmed, sent or taken back by now.</summary>
    Decided,

    /// <summary>The fund wants another officer to confirm.</summary>
    NeedsAnother,

    /// <summary>Nobody of this audience is linked.</summary>
    Nobody,
}
