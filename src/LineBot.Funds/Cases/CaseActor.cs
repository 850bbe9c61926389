using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>Who presses the button: a LINE account, in the name of a membership of the fund. Neither is trusted: both are read again.</summary>
public sealed record CaseActor(MemberNumber Member, LineUserId User);

/// <summary>Who somebody is in the fund today, as read anew: a member, perhaps an officer, perhaps a volunteer.</summary>
public sealed record CaseWorker(MemberNumber Member, string FullName, string? Household, Officer? Officer, Volunteer? Volunteer, IReadOnlyList<LineUserId> Users)
{
    public bool Has(Duty duty) => Officer?.Has(duty) == true;

    /// <summary>Whether there can be cases for this person at all.</summary>
    public bool MaySeeSome => Volunteer is not null || Has(Duty.Decide) || Has(Duty.Pay) || Has(Duty.Audit);

    /// <summary>A volunteer of that village; where nobody said which village, every volunteer.</summary>
    public bool Covers(CasePlace place) =>
        Volunteer is { } volunteer && (volunteer.Area.Count == 0 || place.Moo is not { } moo || volunteer.Area.Contains(moo));

    public override string ToString() => $"worker {Member}";
}
