using System.Globalization;
using LineBot.Funds;
using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Rules;
using LineBot.Storage.Audit;
using LineBot.Storage.FundBooks;

namespace LineBot.Cli.FundBooks;

/// <summary>Reads a fund's settings, and writes new ones down together with who did it.</summary>
internal sealed class RuleDesk(RuleStore rules, AuditStore audit, TimeProvider clock)
{
    public Task<IReadOnlyList<RuleValue>> AllAsync(FundId fund, CancellationToken cancellationToken) => rules.AllAsync(fund, cancellationToken);

    /// <summary>False: another value of that day is there.</summary>
    public async Task<bool> SetAsync(RuleValue value, CancellationToken cancellationToken)
    {
        if (!await rules.AddAsync(value, cancellationToken)) { return false; }

        var key = CommandKey.Parse($"{value.Rule.Name}/{value.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        await audit.RecordAsync(new(value.Fund, clock.GetUtcNow(), "operator", AuditAction.RuleSet, value.Rule.Name, key), cancellationToken);
        return true;
    }
}
