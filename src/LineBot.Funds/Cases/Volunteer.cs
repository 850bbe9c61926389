using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>Who reports people in need: a member of the fund, or somebody known by name and telephone.</summary>
public sealed record Volunteer
{
    public required FundId Fund { get; init; }

    public MemberNumber? Member { get; init; }

    public string? Name { get; init; }

    public string? Phone { get; init; }

    /// <summary>The villages (moo) looked after; empty: all.</summary>
    public IReadOnlyList<string> Area { get; init; } = [];

    public VolunteerKind Kind { get; init; }

    public override string ToString() => $"volunteer of {Fund}";
}

/// <summary>Whose volunteer it is.</summary>
public enum VolunteerKind
{
    Other,

    /// <summary>อสม.: of public health.</summary>
    Health,

    /// <summary>อพม.: of social development.</summary>
    SocialDevelopment,
}
