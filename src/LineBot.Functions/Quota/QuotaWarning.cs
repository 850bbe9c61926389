using LineBot.Dialogs.Language;
using LineBot.Dialogs.Reminders;
using LineBot.Functions.Pushes;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Line.Messages;
using LineBot.Storage.Due;

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
        await pushes.EnqueueAsync(new SameWords(channels.Of(fund), $"quota/{fund.Value}/{now.Date.Year}-{now.Date.Month}", users, messages), cancellationToken);
        await unsent.MarkWarnedAsync(fund, now.Date, cancellationToken);
    }
}
