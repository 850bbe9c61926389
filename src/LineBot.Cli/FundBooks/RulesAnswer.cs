using LineBot.Cli.Settings;
using LineBot.Funds;
using LineBot.Funds.Rules;

namespace LineBot.Cli.FundBooks;

/// <summary>A fund's settings on a day, those to come, and what stands in the committee's way, for scripts.</summary>
internal sealed record RulesAnswer(string FundId, string Version, IReadOnlyList<RuleAnswer> Rules, IReadOnlyList<ComingRuleAnswer> Coming, IReadOnlyList<string> Advice)
{
    public static async Task<RulesAnswer> ReadAsync(Installation installation, FundId fund, DateOnly on, CancellationToken cancellationToken)
    {
        var written = await installation.Rules().AllAsync(fund, cancellationToken);
        var values = RuleValue.InForce(fund, written, on);
        var committee = await installation.Committee().ReadAsync(fund, on, cancellationToken);
        return new(
            fund.Value,
            values.Version,
            [.. RuleNames.All.Select(rule => RuleAnswer.Of(rule, written.Where(value => value.Rule == rule && value.From <= on).MaxBy(value => value.From)))],
            [.. written.Where(value => value.From > on).OrderBy(value => value.From).Select(value => new ComingRuleAnswer(value.Rule.Name, value.Value, value.From))],
            CommitteeWords.Advise(committee, CommitteeRules.Read(values)));
    }
}

/// <summary>One setting; without a day it is the default.</summary>
internal sealed record RuleAnswer(string Rule, string Value, DateOnly? From, string MeaningTh, string MeaningEn, string Expected)
{
    public static RuleAnswer Of(RuleName rule, RuleValue? written) =>
        new(rule.Name, written?.Value ?? rule.Default, written?.From, rule.Th, rule.En, rule.Expected);
}

/// <summary>A setting that does not hold yet.</summary>
internal sealed record ComingRuleAnswer(string Rule, string Value, DateOnly From);
