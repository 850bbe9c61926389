using System.Collections.Concurrent;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;

namespace LineBot.Storage.Broadcasts;

/// <summary>
/// Who is in a fund, remembered for as long as an officer writes an announcement: the count on its cards is asked for in each turn, and a
/// large fund should be read for it once. Whoever sends reads anew.
/// </summary>
internal sealed class RecentAudiences(AudienceReader reader, TimeProvider clock)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<FundId, (DateTimeOffset At, IReadOnlyList<AudienceMember> Members)> known = [];

    public async Task<IReadOnlyList<AudienceMember>> ReadAsync(FundId fund, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(fund, out var recent) && IsFresh(recent.At, now)) { return recent.Members; }

        foreach (var (old, _) in known.Where(one => !IsFresh(one.Value.At, now))) { known.TryRemove(old, out _); }
        var members = await reader.ReadAsync(fund, cancellationToken);
        known[fund] = (now, members);
        return members;
    }

    /// <summary>The simulator's clock may also go back.</summary>
    private static bool IsFresh(DateTimeOffset at, DateTimeOffset now) => now >= at && now - at < FreshFor;
}
