using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Pots;
using LineBot.Funds.Reports;
using LineBot.Storage.FundBooks;
using LineBot.Storage.Import;
using LineBot.Storage.Pots;
using LineBot.Storage.Welfare;

namespace LineBot.Storage.Reports;

/// <summary>Reads what a report is counted from: everybody's books, every pot, every claim. An operator's business, never a chat's.</summary>
public sealed class ReportSource(TableServiceClient tables, TimeProvider clock)
{
    /// <summary>A pot with more receipts than this would need a report of its own.</summary>
    private const int PotEntriesMax = 1_000_000;

    private readonly MemberPartitions partitions = new(tables);
    private readonly PotStore pots = new(tables, clock);

    /// <summary>Null: there is no such fund.</summary>
    public async Task<FundReport?> ReadAsync(FundId fund, ReportPeriod period, DateOnly today, CancellationToken cancellationToken)
    {
        if (await new FundStore(tables).ReadAsync(fund, cancellationToken) is not { } profile) { return null; }

        var members = await partitions.ReadFundAsync(fund, cancellationToken);
        var claims = await new ClaimStore(tables, clock).AllAsync(fund, cancellationToken);
        return new ReportCount(period, today).Of(
            profile, [.. members.Select(member => member.ToStored())], await PotsAsync(fund, cancellationToken), claims);
    }

    private async Task<IReadOnlyList<(Pot, IReadOnlyList<PotEntry>)>> PotsAsync(FundId fund, CancellationToken cancellationToken)
    {
        var read = new List<(Pot, IReadOnlyList<PotEntry>)>();
        foreach (var pot in await pots.ReadAsync(fund, cancellationToken))
        {
            read.Add((pot, await pots.HistoryAsync(fund, pot.Id, before: null, PotEntriesMax, cancellationToken)));
        }

        return read;
    }
}
