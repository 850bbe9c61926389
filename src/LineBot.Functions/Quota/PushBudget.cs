using System.Collections.Concurrent;
using LineBot.Dialogs.Language;
using LineBot.Functions.Clock;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Quota;
using LineBot.Storage.Due;

namespace LineBot.Functions.Quota;

/// <summary>
/// Whether a push may go out, from what LINE has left and what the funds of the channel will still need this month. Reckoned anew every
/// few minutes; what this process allowed since is counted on top.
/// </summary>
internal sealed class PushBudget(IMessageQuota quota, MorningStore mornings, UnsentStore unsent, ChannelNames channels, BotClock clock)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, Reckoning> known = new(StringComparer.Ordinal);

    /// <summary>Null: LINE does not say, or the plan has no limit.</summary>
    public async Task<QuotaForecast?> ForecastAsync(FundId fund, CancellationToken cancellationToken) => (await ReckonAsync(fund, cancellationToken)).Forecast;

    public async Task<bool> AllowsAsync(FundId fund, PushKind kind, int people, CancellationToken cancellationToken)
    {
        var reckoning = await ReckonAsync(fund, cancellationToken);
        if (reckoning.Forecast is not { } forecast) { return true; }

        var allowed = reckoning.Allow(people);
        var month = forecast.Quota with { Used = forecast.Quota.Used + allowed - people };
        if (QuotaPriorities.Allows(kind, people, forecast with { Quota = month })) { return true; }

        reckoning.Allow(-people);
        return false;
    }

    /// <summary>Remembers what was held back, for the committee to see.</summary>
    public Task HoldBackAsync(FundId fund, PushKind kind, string whom, CancellationToken cancellationToken) =>
        unsent.RecordAsync(fund, LocalTime.Of(clock.GetUtcNow()).Date, kind, whom, cancellationToken);

    private async Task<Reckoning> ReckonAsync(FundId fund, CancellationToken cancellationToken)
    {
        var (channel, now) = (channels.Of(fund), TimeProvider.System.GetUtcNow());
        if (known.TryGetValue(channel, out var fresh) && fresh.Forecast is not null && now - fresh.At < FreshFor) { return fresh; }

        return known[channel] = new(await ReadAsync(fund, channel, cancellationToken), now);
    }

    private async Task<QuotaForecast?> ReadAsync(FundId fund, string channel, CancellationToken cancellationToken)
    {
        if (await quota.ReadAsync(fund, cancellationToken) is not { Limit: not null } month) { return null; }

        var today = LocalTime.Of(clock.GetUtcNow()).Date;
        var ours = (await mornings.AheadAsync(today, cancellationToken)).Where(morning => channels.Of(morning.Fund) == channel).ToList();
        return QuotaForecast.Of(month, today, ours.Sum(morning => (long)morning.Reminders), ours.Sum(morning => (long)morning.Digests));
    }

    /// <summary>A forecast, and how many people were allowed since.</summary>
    private sealed class Reckoning(QuotaForecast? forecast, DateTimeOffset at)
    {
        private long allowed;

        public QuotaForecast? Forecast => forecast;

        public DateTimeOffset At => at;

        public long Allow(int people) => Interlocked.Add(ref allowed, people);
    }
}
