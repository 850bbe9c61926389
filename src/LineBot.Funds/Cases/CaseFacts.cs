using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;

namespace LineBot.Funds.Cases;

/// <summary>Whom a case is about. <paramref name="Name"/> null: not known. <paramref name="Member"/>: where the person is known to be one.</summary>
public sealed record CaseSubject(string? Name, AgeBand Age, MemberNumber? Member = null)
{
    public override string ToString() => "subject of a case";
}

/// <summary>Where: the village (moo), words, a place on the map, or several of these.</summary>
public sealed record CasePlace(string? Moo, string? Landmark, MapPin? Pin)
{
    public bool IsKnown => Moo is not null || Landmark is not null || Pin is not null;

    public override string ToString() => "place of a case";
}

/// <summary>The person's consent. <paramref name="Why"/>: only where it could not be given.</summary>
public sealed record CaseConsent(ConsentAnswer Answer, string? Why = null)
{
    public override string ToString() => Answer.ToString();
}

/// <summary>Somebody who reported the case or added to it, and hears of it.</summary>
public sealed record CaseReporter(MemberNumber Member, LineUserId User, DateTimeOffset At)
{
    public override string ToString() => $"reporter {Member}";
}

/// <summary>What somebody saw there: of a report, an addition or a visit.</summary>
public sealed record CaseNote(MemberNumber By, DateTimeOffset At, bool IsVisit, string? Words, IReadOnlyList<PhotoId> Photos)
{
    public override string ToString() => $"note of {By}";
}

/// <summary>An agency that was asked. Its help is the state's, and never counted with the fund's.</summary>
public sealed record CaseReferral(string Agency, MemberNumber By, DateTimeOffset At)
{
    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public override string ToString() => $"referral by {By}";
}

/// <summary>Why the case is over.</summary>
public sealed record CaseClosing(CloseReason Reason, string? Words, MemberNumber By, DateTimeOffset At)
{
    public override string ToString() => $"{Reason} by {By}";
}

/// <summary>
/// Money of the fund for a case: planned, voted on where the rule says so, then paid by somebody else. <paramref name="Serial"/> counts the
/// plans of a case from 1, so that each is paid once whoever pays.
/// </summary>
public sealed record CaseHelp(int Serial, PotId Pot, PotPurpose Purpose, Money Amount, MemberNumber By, DateTimeOffset At)
{
    public IReadOnlyList<Decisions.Vote> Votes { get; init; } = [];

    /// <summary>When it was allowed: at once, or by vote; null: not yet.</summary>
    public DateTimeOffset? AllowedAt { get; init; }

    /// <summary>Voted down.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Who pays. Written down before the money moves: whoever comes second completes this payment instead of making another.</summary>
    public CasePayment? Payment { get; init; }

    public bool IsOpen => !IsRefused && Payment?.Receipt is null;

    public override string ToString() => $"help {Serial}";
}

/// <summary>
/// The payment of a help. <paramref name="Receipt"/> null: begun, and completed by whoever looks next, in the name of the command that
/// began it (<paramref name="Key"/>).
/// </summary>
public sealed record CasePayment(MemberNumber By, DateOnly Day, CommandKey Key, ReceiptNumber? Receipt)
{
    public override string ToString() => $"payment by {By}";
}
