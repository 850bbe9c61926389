using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Rules;
using LineBot.Storage.Members;

namespace LineBot.Storage.FundBooks;

/// <summary>The settings of funds, each version beside the others. Read anew each time: one query, and never an old rule.</summary>
public sealed class RuleStore(TableServiceClient tables) : IRuleValues
{
    private readonly TableClient funds = tables.GetTableClient(MemberTables.Funds);

    public async Task<RuleValues> ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) =>
        RuleValue.InForce(fund, await AllAsync(fund, cancellationToken), day);

    /// <summary>Every version of every setting, past and to come.</summary>
    public async Task<IReadOnlyList<RuleValue>> AllAsync(FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {Keys.RulePrefix} and RowKey lt {Keys.After(Keys.RulePrefix)}");
        var rows = await funds.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return [.. rows.Select(RuleRow.Read).OfType<RuleValue>()];
    }

    /// <summary>Writes a setting down. False: there is another value of that day, and decisions may stand on it.</summary>
    public async Task<bool> AddAsync(RuleValue rule, CancellationToken cancellationToken)
    {
        try
        {
            await funds.AddEntityAsync(RuleRow.Write(rule), cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            var known = await funds.GetEntityAsync<TableEntity>(
                Keys.Fund(rule.Fund), Keys.Rule(rule.Rule.Name, rule.From), cancellationToken: cancellationToken);
            return known.Value.GetString(RuleRow.Value) == rule.Value;
        }
    }
}
