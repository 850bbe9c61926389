using LineBot.Funds;
using LineBot.Funds.Cases;

namespace LineBot.Cli.Cases;

/// <summary>What a month brought, for scripts: by village and kind, without names.</summary>
internal sealed record CasesAnswer(string Fund, DateOnly Month, int Open, int Overdue, IReadOnlyList<CaseCountAnswer> Counts)
{
    public static CasesAnswer Of(FundId fund, DateOnly month, IReadOnlyList<CaseLine> open, IReadOnlyList<CaseCount> counts, DateTimeOffset now) => new(
        fund.Value, month, open.Count, open.Count(line => line.IsOverdue(now)),
        [.. counts.Select(count => new CaseCountAnswer(count.Moo ?? "", count.Category.ToString(), count.Reported, count.Closed))]);
}

/// <summary>One village and kind.</summary>
internal sealed record CaseCountAnswer(string Moo, string Category, int Reported, int Closed);
