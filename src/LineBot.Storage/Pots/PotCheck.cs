using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Pots;
using LineBot.Storage.Connection;

namespace LineBot.Storage.Pots;

/// <summary>Verifies the pots of a fund, or of all funds: each chain, and the running numbers over all of them.</summary>
public sealed class PotCheck(TableServiceClient tables)
{
    private const int LooksMax = 5;

    private readonly TableClient claims = tables.GetTableClient(TableNames.Claims);

    /// <summary>One result a pot, in the order of the funds.</summary>
    public async IAsyncEnumerable<CheckedPot> RunAsync(FundId? only, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var funds = only is { } one ? [one] : await FundsAsync(cancellationToken);
        foreach (var fund in funds)
        {
            foreach (var pot in await CheckAsync(fund, cancellationToken)) { yield return pot; }
        }
    }

    /// <summary>A walk through the table: an operator's business, never a chat's.</summary>
    private async Task<IReadOnlyList<FundId>> FundsAsync(CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"(RowKey ge {Keys.PotNumbers} and RowKey lt {Keys.After(Keys.PotPrefix)}) or (RowKey ge {Keys.PotEntryPrefix} and RowKey lt {Keys.After(Keys.PotEntryPrefix)})");
        var partitions = await claims.QueryAsync<TableEntity>(filter, select: ["PartitionKey"], cancellationToken: cancellationToken)
            .Select(row => row.PartitionKey).Distinct().ToListAsync(cancellationToken);
        return [.. partitions.Select(FundId.Parse)];
    }

    /// <summary>A walk is no snapshot: a posting may land in its midst. A fault counts when a second look finds it again.</summary>
    private async Task<IReadOnlyList<CheckedPot>> CheckAsync(FundId fund, CancellationToken cancellationToken)
    {
        var pots = FundPots.Check(fund, await RowsAsync(fund, cancellationToken));
        for (var look = 2; look <= LooksMax && pots.Any(pot => pot.Fault is not null); look++)
        {
            var again = FundPots.Check(fund, await RowsAsync(fund, cancellationToken));
            if (again.SequenceEqual(pots)) { return again; }
            pots = again;
        }

        return pots;
    }

    private async Task<IReadOnlyList<TableEntity>> RowsAsync(FundId fund, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Fund(fund)} and ((RowKey ge {Keys.PotNumbers} and RowKey lt {Keys.After(Keys.PotPrefix)}) or (RowKey ge {Keys.PotEntryPrefix} and RowKey lt {Keys.After(Keys.PotEntryPrefix)}))");
        return await claims.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }
}

/// <summary>A pot that was walked through; without an id the fund's running numbers. <paramref name="Fault"/> null: all is as it was written.</summary>
public sealed record CheckedPot(FundId Fund, PotId? Pot, int Entries, PotFault? Fault);
