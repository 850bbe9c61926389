using System.Collections.Concurrent;
using LineBot.Functions.Sending;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Quota;
using LineBot.Line.Client;
using LineBot.Storage.Due;

namespace LineBot.Functions.Quota;

/// <summary>Asks LINE for the month's messages, and remembers the answer for some minutes: a thousand notices ask once.</summary>
internal sealed class QuotaWatch(LineClients clients, ChannelNames channels, UnsentStore unsent) : IMessageQuota
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(2);

    /// <summary>That LINE did not say is soon asked again, though not by each of a thousand notices.</summary>
    private static readonly TimeSpan SilentFor = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Answer> known = new(StringComparer.Ordinal);

    public async Task<MonthQuota?> ReadAsync(FundId fund, CancellationToken cancellationToken)
    {
        var channel = channels.Of(fund);
        var now = TimeProvider.System.GetUtcNow();
        if (known.TryGetValue(channel, out var answer) && now - answer.At < (answer.Quota is null ? SilentFor : FreshFor)) { return answer.Quota; }

        var quota = await AskAsync(clients[channel], cancellationToken);
        known[channel] = new(quota, now);
        return quota;
    }

    public Task<int> UnsentAsync(FundId fund, DateOnly day, CancellationToken cancellationToken) => unsent.CountAsync(fund, day, cancellationToken);

    /// <summary>Null where LINE does not say: then nothing is held back, and LINE itself refuses what is too much.</summary>
    private static async Task<MonthQuota?> AskAsync(LineClient line, CancellationToken cancellationToken)
    {
        var used = line.GetQuotaConsumptionAsync(cancellationToken);
        var limit = await line.GetQuotaAsync(cancellationToken);
        return limit is Accepted<MessageQuota> { Value: var plan } && await used is Accepted<QuotaConsumption> { Value: var so }
            ? new(plan.Value, so.TotalUsage)
            : null;
    }

    private sealed record Answer(MonthQuota? Quota, DateTimeOffset At);
}
