using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Storage.Members;

/// <summary>Reads who belongs to a fund. A walk through all of its partitions: an operator's business, never a chat's.</summary>
public sealed class MemberRoll(TableServiceClient tables)
{
    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    /// <summary>Active members without a LINE account, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<Membership>> NotLinkedAsync(FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {fund.Value + ':'} and PartitionKey lt {fund.Value + ';'} and RowKey ge {Keys.LinePrefix} and RowKey le {Keys.Profile}");
        var (active, linked) = (new List<TableEntity>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var row in members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            if (row.RowKey.StartsWith(Keys.LinePrefix, StringComparison.Ordinal)) { linked.Add(row.PartitionKey); }
            else if (row.RowKey == Keys.Profile && ProfileRow.Read(row).Status == MemberStatus.Active) { active.Add(row); }
        }

        return [.. active.Where(row => !linked.Contains(row.PartitionKey)).Select(ProfileRow.MembershipOf)];
    }
}
