using System.Diagnostics;
using LineBot.Funds.Members;

namespace LineBot.Funds.Broadcasts;

/// <summary>For whom an announcement is.</summary>
public enum AudienceKind
{
    /// <summary>Everybody of the fund who is linked.</summary>
    Everybody,

    /// <summary>One village, by its moo.</summary>
    Village,

    /// <summary>Whoever still owes on a loan.</summary>
    Borrowers,

    Volunteers,
}

/// <summary>For whom an announcement is; a village is named by its moo.</summary>
public sealed record Audience
{
    private const string VillagePrefix = "village:";

    private Audience(AudienceKind kind, string? moo) => (Kind, Moo) = (kind, moo);

    public static Audience Everybody { get; } = new(AudienceKind.Everybody, null);

    public static Audience Borrowers { get; } = new(AudienceKind.Borrowers, null);

    public static Audience Volunteers { get; } = new(AudienceKind.Volunteers, null);

    public AudienceKind Kind { get; }

    public string? Moo { get; }

    /// <summary>As it is stored, and written on a command line: all, borrowers, volunteers, village:3.</summary>
    public string Code => Kind switch
    {
        AudienceKind.Everybody => "all",
        AudienceKind.Borrowers => "borrowers",
        AudienceKind.Volunteers => "volunteers",
        AudienceKind.Village => VillagePrefix + Moo,
        _ => throw new UnreachableException(Kind.ToString()),
    };

    public static Audience Village(string moo) => new(AudienceKind.Village, moo);

    public static Audience? Parse(string? code) => code switch
    {
        "all" => Everybody,
        "borrowers" => Borrowers,
        "volunteers" => Volunteers,
        _ when code?.StartsWith(VillagePrefix, StringComparison.Ordinal) == true && code.Length > VillagePrefix.Length => Village(code[VillagePrefix.Length..]),
        _ => null,
    };

    public bool Includes(AudienceMember member) => member.MayBeTold && Kind switch
    {
        AudienceKind.Everybody => true,
        AudienceKind.Borrowers => member.IsBorrower,
        AudienceKind.Volunteers => member.IsVolunteer,
        AudienceKind.Village => member.Moo == Moo,
        _ => throw new UnreachableException(Kind.ToString()),
    };

    /// <summary>The LINE accounts behind it, each once, whoever many memberships it cares for.</summary>
    public IReadOnlyList<LineUserId> UsersAmong(IEnumerable<AudienceMember> members) =>
        [.. members.Where(Includes).SelectMany(member => member.Users).Distinct().OrderBy(user => user.Value, StringComparer.Ordinal)];

    public override string ToString() => Code;
}

/// <summary>A member as far as announcements go. <paramref name="MayBeTold"/>: still a member, and not dead or reported dead.</summary>
public sealed record AudienceMember(
    MemberNumber Member, string? Moo, bool MayBeTold, bool IsBorrower, bool IsVolunteer, IReadOnlyList<LineUserId> Users)
{
    public override string ToString() => $"member with {Users.Count} accounts";
}
