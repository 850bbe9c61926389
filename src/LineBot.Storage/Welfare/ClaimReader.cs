using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>Reads claims: each with its votes by one range query, and lists by the range of their rows.</summary>
internal sealed class ClaimReader(TableClient claims)
{
    public const int SequenceMax = 999_998;

    /// <summary>How many claims are read side by side.</summary>
    private const int AtOnce = 16;

    public async Task<StoredClaim?> ReadAsync(FundId fund, ClaimNumber number, CancellationToken cancellationToken)
    {
        var key = ClaimKeys.Claim(number);
        var rows = await RangeAsync(fund, key, Keys.After(key), cancellationToken);
        if (rows.Find(row => row.RowKey == key) is not { } row) { return null; }

        var round = ClaimKeys.Votes(number, VoteRow.RoundOf(row.ContainsKey("Appeal")));
        return new(ClaimRow.Read(row, rows.Where(vote => vote.RowKey.StartsWith(round, StringComparison.Ordinal))), row);
    }

    /// <summary>Those that the rows of a list name, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<Claim>> ListAsync(FundId fund, string prefix, CancellationToken cancellationToken)
    {
        var rows = await RangeAsync(fund, prefix, Keys.After(prefix), cancellationToken);
        var read = new List<Claim>(rows.Count);
        foreach (var some in rows.Chunk(AtOnce))
        {
            var claimsOf = await Task.WhenAll(some.Select(row => ReadAsync(fund, ClaimKeys.NumberOf(row.RowKey), cancellationToken)));
            read.AddRange(claimsOf.OfType<StoredClaim>().Select(stored => stored.Claim));
        }

        return read;
    }

    /// <summary>Every claim of a fund, without its votes, from one year on: for an operator's list.</summary>
    public async Task<IReadOnlyList<Claim>> AllAsync(FundId fund, CancellationToken cancellationToken)
    {
        var rows = await RangeAsync(fund, ClaimKeys.AllPrefix, Keys.After(ClaimKeys.AllPrefix), cancellationToken);
        return [.. rows.Where(row => row.ContainsKey("Status")).Select(row => ClaimRow.Read(row, []))];
    }

    public async Task<IReadOnlyList<ClaimEvent>> EventsAsync(FundId fund, ClaimNumber number, int first, int last, CancellationToken cancellationToken)
    {
        var rows = await RangeAsync(fund, ClaimKeys.Event(number, first), ClaimKeys.Event(number, last + 1), cancellationToken);
        return [.. rows.Select(ClaimEventRow.Read)];
    }

    /// <summary>The first claim that a photo was sent with; null: none.</summary>
    public async Task<ClaimNumber?> ClaimWithAsync(FundId fund, PhotoId photo, CancellationToken cancellationToken)
    {
        var prefix = ClaimKeys.Photo(photo);
        var rows = await RangeAsync(fund, prefix, Keys.After(prefix), cancellationToken);
        return rows.Count == 0 ? null : ClaimKeys.NumberOf(rows[0].RowKey);
    }

    public async Task<TableEntity?> RowAsync(FundId fund, string key, CancellationToken cancellationToken)
    {
        var row = await claims.GetEntityIfExistsAsync<TableEntity>(Keys.Fund(fund), key, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }

    private async Task<List<TableEntity>> RangeAsync(FundId fund, string from, string until, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Fund(fund)} and RowKey ge {from} and RowKey lt {until}");
        return await claims.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }
}
