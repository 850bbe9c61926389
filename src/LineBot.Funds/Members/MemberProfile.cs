namespace LineBot.Funds.Members;

/// <summary>Who the member is. Printed nowhere as a whole: the names and the telephone are the member's own business.</summary>
public sealed record MemberProfile
{
    public string? Title { get; init; }

    public required string GivenName { get; init; }

    public required string FamilyName { get; init; }

    public string? Phone { get; init; }

    public string? Moo { get; init; }

    public string? Household { get; init; }

    public DateOnly? BirthDate { get; init; }

    public required DateOnly JoinedOn { get; init; }

    public MemberStatus Status { get; init; }

    /// <summary>The last four digits, for a clerk to compare; the rest exists only as a keyed hash.</summary>
    public string? CitizenIdLast4 { get; init; }

    /// <summary>Keyed hash of the citizen id, to find the same person in another fund.</summary>
    public string? CitizenIdHash { get; init; }

    public string FullName => $"{Title}{GivenName} {FamilyName}";

    public override string ToString() => $"member, {Status}";
}
