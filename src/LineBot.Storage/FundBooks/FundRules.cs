using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;

namespace LineBot.Storage.FundBooks;

/// <summary>Reads what a fund gives, and who looks after its villages.</summary>
public sealed class FundRules(TableServiceClient tables)
{
    private readonly TableClient funds = tables.GetTableClient(TableNames.Funds);

    /// <summary>Every version of every benefit.</summary>
    public async Task<IReadOnlyList<Benefit>> BenefitsAsync(FundId fund, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(fund, BenefitRow.Prefix, cancellationToken)).Select(BenefitRow.Read)];

    public async Task<IReadOnlyList<Volunteer>> VolunteersAsync(FundId fund, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(fund, VolunteerRow.Prefix, cancellationToken)).Select(VolunteerRow.Read)];

    internal async Task<List<TableEntity>> RowsAsync(FundId fund, string prefix, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {prefix} and RowKey lt {Keys.After(prefix)}");
        return await funds.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }
}
