namespace LineBot.Funds.Rules;

/// <summary>One setting as a fund wrote it down: it holds from that day on, until the next of the same name.</summary>
public sealed record RuleValue(FundId Fund, RuleName Rule, string Value, DateOnly From)
{
    /// <summary>The settings that hold on a day, of all that were ever written down.</summary>
    public static RuleValues InForce(FundId fund, IEnumerable<RuleValue> written, DateOnly day)
    {
        var holding = written.Where(value => value.From <= day).GroupBy(value => value.Rule.Name, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(value => value.From)!).ToList();
        return holding.Count == 0
            ? RuleValues.None(fund)
            : new(fund, holding.Max(value => value.From), holding.ToDictionary(value => value.Rule.Name, value => value.Value, StringComparer.Ordinal));
    }
}
