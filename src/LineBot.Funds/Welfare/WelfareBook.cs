using LineBot.Funds.Members;

namespace LineBot.Funds.Welfare;

/// <summary>All that rights to welfare follow from, for one membership: its benefits in all their versions, its standing, its claims.</summary>
public sealed record WelfareBook(
    Passbook Passbook, MemberStanding Standing, IReadOnlyList<Benefit> Benefits, IReadOnlyList<Claim> Claims, WelfareRules Rules)
{
    public Membership Membership => Passbook.Membership;

    /// <summary>What the fund gives on a day: the version of each benefit that holds then.</summary>
    public IReadOnlyList<Benefit> InForceOn(DateOnly day) =>
    [
        .. Benefits.GroupBy(benefit => benefit.Id, (_, versions) => Entitlements.VersionOn([.. versions], day))
            .Where(benefit => benefit.HoldsOn(day)).OrderBy(benefit => benefit.Category).ThenBy(benefit => benefit.Id, StringComparer.Ordinal),
    ];

    /// <summary>Every benefit of the day, as if it happened today.</summary>
    public IReadOnlyList<Entitlement> Overview(DateOnly today) =>
        [.. InForceOn(today).Select(benefit => Entitlements.Ahead(Versions(benefit.Id), Standing, Used, Rules, today))];

    /// <summary>Null: the fund has no such benefit.</summary>
    public Entitlement? EntitlementTo(string benefit, ClaimedEvent happened, DateOnly today) =>
        Versions(benefit) is { Count: > 0 } versions ? Entitlements.Of(versions, Standing, Used, happened, Rules, today) : null;

    public override string ToString() => $"welfare of {Membership}";

    private IReadOnlyList<RightUsed> Used => [.. Claims.Select(claim => claim.Used).OfType<RightUsed>()];

    private List<Benefit> Versions(string benefit) => [.. Benefits.Where(version => version.Id == benefit)];
}
