using LineBot.Dialogs;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.Worklist;
using LineBot.Functions.Clock;
using LineBot.Functions.Pushes;
using LineBot.Functions.Quota;
using LineBot.Functions.Webhooks;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;
using LineBot.Funds.Quota;
using LineBot.Line.Messages;
using LineBot.Storage.Due;

namespace LineBot.Functions.Reminders;

/// <summary>A fund's morning: one range of the due index, one notice for each member in it, one digest for each officer with the duty.</summary>
internal sealed class FundMorning(
    FundDays days, Desks desks, MorningStore mornings, NoticeQueue queue, PushQueue pushes, PushBudget budget, QuotaWarning warning, ChannelNames channels, BotClock clock)
{
    public async Task RunAsync(Notice.Morning notice, CancellationToken cancellationToken)
    {
        var now = LocalTime.Of(clock.GetUtcNow());
        if (notice.Day != now.Date) { return; }   // It waited over night; the new day has its own.

        var day = await days.ReadAsync(notice.Fund, now.Date, cancellationToken);
        if (!day.Allows(now)) { return; }         // Too early: the next hour asks again.

        var last = LastOf(now.Date, day.Rules);
        var unpaid = await desks.Due.ReadAsync(notice.Fund, DateOnly.MinValue, last, cancellationToken);
        var members = unpaid.Where(one => ReminderPlan.StageOn(now.Date, day.Calendar.CollectedOn(one.On), day.Rules) is not null)
            .Select(one => one.Membership.Member).Distinct();
        await queue.PutAllAsync(members.Select(member => new Notice.Borrower(notice.Fund, now.Date, member)), cancellationToken);
        var told = await TellCommitteeAsync(
            notice.Fund, DueDigest.Of(unpaid, now.Date, day.Calendar), await SoonAsync(notice.Fund, unpaid, now.Date, cancellationToken), now, cancellationToken);
        await mornings.MarkAsync(now.Date, AheadOf(notice.Fund, now.Date, unpaid, day, told), cancellationToken);
        await warning.RunAsync(notice.Fund, now, cancellationToken);
    }

    /// <summary>Far enough for the reminders of today, the digest's week and what the month will still need.</summary>
    private static DateOnly LastOf(DateOnly today, RepaymentRules rules)
    {
        var first = Later(ReminderPlan.Window(today, rules).To, today.AddDays(DueDigest.WeekDays + DueCalendar.ShiftMax));
        return Later(first, ReminderPlan.Window(MonthEnd(today), rules).To);
    }

    private static MorningAhead AheadOf(FundId fund, DateOnly today, IReadOnlyList<DueInstalment> unpaid, FundDay day, int officers) => new(
        fund,
        ReminderPlan.CountAhead(unpaid, today, MonthEnd(today), day.Rules, day.Calendar),
        officers * (MonthEnd(today).DayNumber - today.DayNumber));

    private static DateOnly MonthEnd(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Letters to guarantors whose day is near or past.</summary>
    private async Task<IReadOnlyList<NoticeDue>> SoonAsync(FundId fund, IReadOnlyList<DueInstalment> unpaid, DateOnly today, CancellationToken cancellationToken) =>
        unpaid.Any(one => one.On < today)
            ? [.. NoticeDeadlines.Pending(await desks.Guarantees.ReadAsync(fund, cancellationToken), unpaid, today).Where(notice => notice.SendBy <= today.AddDays(NoticeDeadlines.SoonDays))]
            : [];

    /// <summary>
    /// Tells each officer alone, since what waits is another's for each. A morning that is begun again finds the same name for each of them, so LINE
    /// shows it once, whatever has come in meanwhile. Gives how many were told.
    /// </summary>
    private async Task<int> TellCommitteeAsync(FundId fund, DueDigest digest, IReadOnlyList<NoticeDue> notices, LocalTime now, CancellationToken cancellationToken)
    {
        if (digest.IsEmpty) { return 0; }

        var officers = await desks.Committee.ReadAsync(fund, now.Date, cancellationToken);
        var readers = officers.Where(officer => officer.Has(Duty.Pay) || officer.Has(Duty.Decide))
            .SelectMany(officer => officer.LineUsers.Select(user => (Officer: officer, User: user))).DistinctBy(reader => reader.User).ToList();
        if (readers.Count == 0) { return 0; }
        if (!await budget.AllowsAsync(fund, PushKind.Digest, readers.Count, cancellationToken))
        {
            await budget.HoldBackAsync(fund, PushKind.Digest, "committee", cancellationToken);
            return 0;
        }

        var name = (await desks.Funds.ReadAsync(fund, cancellationToken))?.Name ?? fund.Value;
        var work = await FundWork.ReadAsync(desks, fund, now.Date, cancellationToken);
        foreach (var (officer, user) in readers)
        {
            var messages = MessageJson.Write(MorningDigest.Write(fund, name, digest, notices, work.For(officer, user), now));
            await pushes.EnqueueAsync(new SameWords(channels.Of(fund), $"digest/{fund.Value}/{now.Date.DayNumber}", [user], messages), cancellationToken);
        }

        return readers.Count;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
