using LineBot.Funds.Welfare;

namespace LineBot.Cli.Welfare;

/// <summary>What a member may have of each benefit on a day, for scripts. Money in satang.</summary>
internal sealed record EntitlementAnswer(string FundId, string MemberNo, DateOnly On, IReadOnlyList<BenefitAnswer> Benefits)
{
    public static EntitlementAnswer Of(WelfareBook book, DateOnly on) => new(
        book.Membership.Fund.Value, book.Membership.Member.Value, on, [.. book.Overview(on).Select(BenefitAnswer.Of)]);
}

/// <summary>One benefit, as if it happened on that day, for one event, night or month.</summary>
internal sealed record BenefitAnswer(
    string BenefitId,
    string Name,
    string Category,
    long Satang,
    string Per,
    bool InRule,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Clauses,
    long UsedThisYearSatang,
    int TimesThisYear,
    long PendingSatang,
    long? LeftSatang,
    int? TimesLeft,
    DateOnly? ResetsOn,
    DateOnly? EligibleFrom,
    DateOnly? LastDayToClaim,
    IReadOnlyList<string> Papers)
{
    public static BenefitAnswer Of(Entitlement entitled) => new(
        entitled.Benefit.Id,
        entitled.Benefit.Name,
        WelfareCodes.Of(entitled.Benefit.Category),
        entitled.Amount.Satang,
        WelfareCodes.Of(entitled.Benefit.Per),
        entitled.IsInRule,
        [.. entitled.Reasons.Select(WelfareCodes.KindOf)],
        [.. entitled.Clauses.Select(WelfareCodes.KindOf)],
        entitled.UsedThisYear.Satang,
        entitled.TimesThisYear,
        entitled.Pending.Satang,
        entitled.Left?.Satang,
        entitled.TimesLeft,
        entitled.ResetsOn,
        entitled.EligibleFrom,
        entitled.LastDayToClaim,
        [.. entitled.Papers.Select(WelfareCodes.Of)]);
}
