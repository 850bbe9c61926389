using LineBot.Dialogs.Language;
using LineBot.Dialogs.Reminders;
using LineBot.Functions.Pushes;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Line.Messages;
using LineBot.Storage.Due;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Quota;

/// <summary>Tells a fund's officers, once a month, that the month's messages will not last.</summary>
internal sealed class QuotaWarning(PushBudget budget, UnsentStore unsent, ICommittee committee, IFunds funds, PushQueue pushes, ChannelNames channels)
{
    public async Task RunAsync(FundId fund, LocalTime now, CancellationToken cancellationToken)
    {
        if (await budget.ForecastAsync(fund, cancellationToken) is not { RunsOut: true } forecast || await unsent.IsWarnedAsync(fund, now.Date, cancellationToken)) { return; }

        var officers = await committee.ReadAsync(fund, now.Date, cancellationToken);
        var users = officers.Where(officer => officer.Has(Duty.Pay) || officer.Has(Duty.Decide)).SelectMany(officer => officer.LineUsers).Distinct();
        var name = (await funds.ReadAsync(fund, cancellationToken))?.Name ?? fund.Value;
        var messages = MessageJson.Write(QuotaNotice.Write(name, forecast, now));
        foreach (var user in users)
        {
            var key = RetryKey.Of($"quota/{fund.Value}/{now.Date.Year}-{now.Date.Month}", user.Value);
            await pushes.EnqueueAsync(new QueuedPush(channels.Of(fund), user.Value, key, TimeProvider.System.GetUtcNow(), messages), cancellationToken);
        }

        await unsent.MarkWarnedAsync(fund, now.Date, cancellationToken);
    }
}
