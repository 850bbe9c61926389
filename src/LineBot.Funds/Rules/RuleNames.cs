namespace LineBot.Funds.Rules;

/// <summary>Every setting that a fund may write down, section by section.</summary>
public static class RuleNames
{
    public static IReadOnlyList<RuleName> All { get; } =
    [
        .. CommitteeRules.Names,
        .. ContactRules.Names,
        .. Welfare.WelfareRules.Names,
        .. Due.RepaymentRules.Names,
        .. Cases.CaseRules.Names,
        .. SavingsDay.SavingsDayRules.Names,
        .. Broadcasts.BroadcastRules.Names,
        .. Objections.ObjectionRules.Names,
        .. Workbooks.WorkbookRules.Names,
    ];

    /// <summary>Null: no rule has this name.</summary>
    public static RuleName? Find(string? name) => All.FirstOrDefault(rule => rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
