namespace LineBot.Funds.Welfare;

/// <summary>
/// What somebody is entitled to: the versions of a benefit, the member's standing and earlier claims, and what happened, make an
/// amount with every step that led to it. The version, the tenure and the year are those of the day it happened.
/// </summary>
public static class Entitlements
{
    /// <summary>As if it happened today, once: what a member sees before asking.</summary>
    public static Entitlement Ahead(
        IReadOnlyList<Benefit> versions, MemberStanding member, IReadOnlyList<RightUsed> past, WelfareRules rules, DateOnly today)
    {
        var benefit = VersionOn(versions, today);
        var happened = new ClaimedEvent(today, 1, benefit.UsuallyFor[0]);
        var counted = new EntitlementCount(benefit, member, [.. Others(versions, past)], happened, rules);
        return counted.Write([.. counted.Reasons(isAhead: true)], today) with { Event = null };
    }

    public static Entitlement Of(
        IReadOnlyList<Benefit> versions,
        MemberStanding member,
        IReadOnlyList<RightUsed> past,
        ClaimedEvent happened,
        WelfareRules rules,
        DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(happened.Count, 1, nameof(happened));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(happened.Count, ClaimedEvent.CountMax, nameof(happened));
        var benefit = VersionOn(versions, happened.Day);
        var counted = new EntitlementCount(benefit, member, [.. Others(versions, past)], Counted(benefit, happened), rules);
        return counted.Write([.. When(counted, today), .. counted.Reasons(isAhead: false), .. TooLate(counted, today)], today);
    }

    /// <summary>The youngest version that holds on the day; where none does, the one that would be told about: the nearest before, else the first.</summary>
    public static Benefit VersionOn(IReadOnlyList<Benefit> versions, DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfZero(versions.Count, nameof(versions));
        var inOrder = versions.OrderBy(version => version.From ?? DateOnly.MinValue).ToList();
        return inOrder.LastOrDefault(version => version.HoldsOn(day))
            ?? inOrder.LastOrDefault(version => version.From <= day)
            ?? inOrder[0];
    }

    private static IEnumerable<RightUsed> Others(IReadOnlyList<Benefit> versions, IReadOnlyList<RightUsed> past) =>
        past.Where(used => used.Benefit == versions[0].Id);

    /// <summary>What is not given by the night or month happens once, whatever was asked.</summary>
    private static ClaimedEvent Counted(Benefit benefit, ClaimedEvent happened) =>
        benefit.Per is BenefitUnit.Night or BenefitUnit.Month ? happened : happened with { Count = 1 };

    private static IEnumerable<OutOfRule> When(EntitlementCount counted, DateOnly today)
    {
        if (counted.AskFrom is var from && from > today) { yield return new OutOfRule.NotYetHappened(from); }
        if (!counted.Benefit.HoldsOn(counted.Event.Day)) { yield return new OutOfRule.NotInForce(counted.Benefit.From, counted.Benefit.To); }
    }

    private static IEnumerable<OutOfRule> TooLate(EntitlementCount counted, DateOnly today)
    {
        if (counted.LastDayToClaim is { } last && last < today) { yield return new OutOfRule.Late(last); }
    }
}
