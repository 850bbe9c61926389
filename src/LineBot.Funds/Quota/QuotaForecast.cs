namespace LineBot.Funds.Quota;

/// <summary>What the rest of the month will take, from the pace so far and from what is known to fall due.</summary>
/// <param name="Answers">Answers and receipts at the pace so far.</param>
/// <param name="Reminders">Reminders that fall due until the month's end.</param>
/// <param name="Digests">Digests until the month's end.</param>
public sealed record QuotaForecast(MonthQuota Quota, long Answers, long Reminders, long Digests)
{
    /// <summary>By the month's end, if nothing changes.</summary>
    public long UsedAtEnd => Quota.Used + Answers + Reminders + Digests;

    public bool RunsOut => Quota.Limit is { } limit && UsedAtEnd > limit;

    /// <summary>
    /// The pace so far counts everything that went out. Of what it promises, reminders and digests are known better from the books; the rest
    /// is for answers.
    /// </summary>
    public static QuotaForecast Of(MonthQuota quota, DateOnly today, long remindersAhead, long digestsAhead)
    {
        var days = DateTime.DaysInMonth(today.Year, today.Month);
        var atThisPace = (quota.Used * (days - today.Day) + today.Day - 1) / today.Day;
        var answers = Math.Max(atThisPace - remindersAhead - digestsAhead, 0);
        return new(quota, answers, remindersAhead, digestsAhead);
    }
}
