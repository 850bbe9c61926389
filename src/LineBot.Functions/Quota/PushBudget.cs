using LineBot.Dialogs.Language;
using LineBot.Functions.Clock;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Quota;
using LineBot.Storage.Due;

namespace LineBot.Functions.Quota;

/// <summary>Whether a push may go out, from what LINE has left and what the funds of the channel will still need this month.</summary>
internal sealed class PushBudget(IMessageQuota quota, MorningStore mornings, ChannelNames channels, BotClock clock)
{
    /// <summary>Null: LINE does not say, or the plan has no limit.</summary>
    public async Task<QuotaForecast?> ForecastAsync(FundId fund, CancellationToken cancellationToken)
    {
        if (await quota.ReadAsync(fund, cancellationToken) is not { Limit: not null } month) { return null; }

        var today = LocalTime.Of(clock.GetUtcNow()).Date;
        var ahead = await mornings.AheadAsync(today, cancellationToken);
        var ours = ahead.Where(morning => channels.Of(morning.Fund) == channels.Of(fund)).ToList();
        return QuotaForecast.Of(month, today, ours.Sum(morning => (long)morning.Reminders), ours.Sum(morning => (long)morning.Digests));
    }

    public async Task<bool> AllowsAsync(FundId fund, PushKind kind, int people, CancellationToken cancellationToken) =>
        await ForecastAsync(fund, cancellationToken) is not { } forecast || QuotaPriorities.Allows(kind, people, forecast);
}
