using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>
/// Who asks and would get the money: the member; a beneficiary of a dead member, who need be neither member nor on LINE; or
/// somebody with the member's letter of authority. <paramref name="Member"/>: the claimant's own number where there is one.
/// </summary>
public sealed record Claimant(ClaimantKind Kind, string? Name, string? Relation, string? Phone, MemberNumber? Member)
{
    public static Claimant TheMember { get; } = new(ClaimantKind.Member, null, null, null, null);

    public static Claimant Beneficiary(string name, string relation, string? phone, MemberNumber? member = null) =>
        new(ClaimantKind.Beneficiary, name, relation, phone, member);

    public static Claimant Proxy(string name, string relation, string? phone, MemberNumber? member = null) =>
        new(ClaimantKind.Proxy, name, relation, phone, member);

    public override string ToString() => $"claimant, {Kind}";
}

/// <summary>In what right somebody asks.</summary>
public enum ClaimantKind
{
    Member,
    Beneficiary,
    Proxy,
}
