using LineBot.Funds.Members;

namespace LineBot.Funds.Import;

/// <summary>Plans a line of members.csv.</summary>
internal sealed class ProfilePlanner(IdentityKey identity)
{
    public void Plan(StoredMember stored, MemberRow row, MemberPlan plan)
    {
        if (Contradiction(stored, row) is { } column)
        {
            plan.Contradict(row.Source, column);
            return;
        }

        var profile = Merge(stored.Profile, row);
        var write = new PlanStep.WriteProfile(profile, IsErased(stored) ? stored.ImportedUser : row.LineUser ?? stored.ImportedUser);
        if (stored.Profile is null) { plan.Add(write); }
        else if (profile != stored.Profile || write.ImportedUser != stored.ImportedUser) { plan.Update(write); }
        else { plan.Keep(); }

        // An import links a LINE account once. If the member has unlinked since, the same file does not link again.
        if (row.LineUser is { } user && stored.ImportedUser is null && !stored.Users.Contains(user)) { plan.Link(user); }
    }

    private string? Contradiction(StoredMember stored, MemberRow row)
    {
        if (stored.Profile is not { } profile) { return null; }
        if (profile.JoinedOn != row.JoinedOn) { return "joined_on"; }
        if (Differ(profile.BirthDate, row.BirthDate)) { return "birth_date"; }
        if (row.CitizenId is { } citizen && profile.CitizenIdHash is { } hash && hash != identity.HashOf(citizen)) { return "citizen_id"; }
        return !IsErased(stored) && Differ(stored.ImportedUser, row.LineUser) ? "line_user_id" : null;
    }

    /// <summary>The member had the LINE account forgotten: no file brings it back.</summary>
    private static bool IsErased(StoredMember stored) => stored.ImportedUser == LineUserId.Erased;

    private MemberProfile Merge(MemberProfile? stored, MemberRow row) => new()
    {
        Title = row.Title ?? stored?.Title,
        GivenName = row.GivenName,
        FamilyName = row.FamilyName,
        Phone = row.Phone ?? stored?.Phone,
        Moo = row.Moo ?? stored?.Moo,
        Household = row.Household ?? stored?.Household,
        BirthDate = row.BirthDate ?? stored?.BirthDate,
        JoinedOn = row.JoinedOn,
        Status = row.Status ?? stored?.Status ?? MemberStatus.Active,
        CitizenIdLast4 = row.CitizenId?.Last4 ?? stored?.CitizenIdLast4,
        CitizenIdHash = row.CitizenId is { } citizen ? identity.HashOf(citizen) : stored?.CitizenIdHash,
    };

    private static bool Differ<T>(T? stored, T? given)
        where T : struct => stored is { } one && given is { } other && !one.Equals(other);
}
