using System.Collections.Concurrent;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Storage.Members;

namespace LineBot.Storage.Import;

/// <summary>Reads the partitions of the members that an import speaks of.</summary>
internal sealed class MemberPartitions(TableServiceClient tables)
{
    public const int AtOnce = 8;

    /// <summary>From this many members of one fund on, one pass over the fund is cheaper than a query each.</summary>
    private const int ManyMembers = 40;

    private readonly TableClient members = tables.GetTableClient(MemberTables.Members);

    public async Task<IReadOnlyDictionary<Membership, MemberPartition>> ReadAsync(
        IReadOnlyCollection<Membership> memberships, CancellationToken cancellationToken)
    {
        var read = new ConcurrentDictionary<Membership, MemberPartition>();
        foreach (var fund in memberships.GroupBy(membership => membership.Fund))
        {
            if (fund.Count() >= ManyMembers) { foreach (var one in await ReadFundAsync(fund.Key, cancellationToken)) { read[one.Membership] = one; } }
            else { await Parallel.ForEachAsync(fund, Bounded(cancellationToken), async (one, token) => read[one] = await ReadAsync(one, token)); }
        }

        return memberships.ToDictionary(membership => membership, membership => read.GetValueOrDefault(membership) ?? new(membership, []));
    }

    public async Task<MemberPartition> ReadAsync(Membership membership, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Member(membership)}");
        return new(membership, await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken));
    }

    /// <summary>Everybody of a fund.</summary>
    public async Task<IReadOnlyList<MemberPartition>> ReadFundAsync(FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {fund.Value + ":"} and PartitionKey lt {fund.Value + ";"}");
        var rows = await members.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => row.PartitionKey, StringComparer.Ordinal)
                .Select(partition => new MemberPartition(Keys.MembershipOf(partition.Key), partition)),
        ];
    }

    public static ParallelOptions Bounded(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
}
