using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Due;

/// <summary>
/// Who is reminded of what on a day. Pure: books and rules in, reminders out, so that the plan of any day can be worked out
/// again by anybody, and a notice that waited looks here once more before it is sent.
/// </summary>
public static class ReminderPlan
{
    /// <summary>A day that was missed (no power, no network) is caught up this long; later the next stage speaks for it.</summary>
    public const int CatchUpDays = 2;

    /// <summary>What to remind a member of. <paramref name="told"/>: when the person last heard of an instalment, by its code.</summary>
    public static IReadOnlyList<Reminder> For(
        Passbook book, DateOnly today, RepaymentRules rules, DueCalendar calendar, IReadOnlyDictionary<string, DateOnly> told) =>
        MayRemind(book)
            ? [.. book.Loans.SelectMany(loan => For(book.Membership, loan, today, rules, calendar)).Where(reminder => !IsTold(reminder, told))]
            : [];

    /// <summary>
    /// What is left to say of instalments whose reminder could not be sent: what is still unpaid, as of today, however long ago it was
    /// due. What the person heard of since <paramref name="since"/> needs no second word.
    /// </summary>
    public static IReadOnlyList<Reminder> Held(
        Passbook book, DateOnly today, DueCalendar calendar, IReadOnlySet<string> held, DateOnly since, IReadOnlyDictionary<string, DateOnly> told) =>
        MayRemind(book)
            ? [.. book.Loans.SelectMany(loan => DueInstalment.AllIn(book.Membership, loan)).Select(due => Today(due, today, calendar))
                .Where(reminder => held.Contains(reminder.Code) && !(told.TryGetValue(reminder.Code, out var last) && last >= since))]
            : [];

    /// <summary>The stage that an instalment has reached on a day; null: none, or one that was too long ago.</summary>
    public static ReminderStage? StageOn(DateOnly today, DateOnly collectedOn, RepaymentRules rules)
    {
        var reached = Stages(rules).Where(stage => stage.DayFor(collectedOn) <= today).Select(stage => (ReminderStage?)stage).LastOrDefault();
        return reached is { } stage && today.DayNumber - stage.DayFor(collectedOn).DayNumber <= CatchUpDays ? stage : null;
    }

    /// <summary>The days of contract that may have reached a stage today, however holidays moved them.</summary>
    public static (DateOnly From, DateOnly To) Window(DateOnly today, RepaymentRules rules)
    {
        var stages = Stages(rules).ToList();
        if (stages.Count == 0) { return (today, today); }

        return (today.AddDays(-stages[^1].Days - CatchUpDays - DueCalendar.ShiftMax), today.AddDays(-stages[0].Days + DueCalendar.ShiftMax));
    }

    /// <summary>How many reminders will go out after today until a day: each person at most once a day.</summary>
    public static int CountAhead(IEnumerable<DueInstalment> unpaid, DateOnly today, DateOnly until, RepaymentRules rules, DueCalendar calendar) =>
        unpaid.SelectMany(due => Stages(rules).Select(stage => (due.Membership, Day: stage.DayFor(calendar.CollectedOn(due.On)))))
            .Where(told => told.Day > today && told.Day <= until)
            .Distinct().Count();

    /// <summary>Those who died, or are reported dead, are left in peace; those who left are spoken to by people.</summary>
    private static bool MayRemind(Passbook book) => !book.IsFrozen && book.Profile.Status is (MemberStatus.Active or MemberStatus.Lapsed);

    private static bool IsTold(Reminder reminder, IReadOnlyDictionary<string, DateOnly> told) =>
        told.TryGetValue(reminder.Code, out var last) && last >= reminder.Stage.DayFor(reminder.CollectedOn);

    private static Reminder Today(DueInstalment due, DateOnly today, DueCalendar calendar)
    {
        var collectedOn = calendar.CollectedOn(due.On);
        return new(due.Membership, due.Loan, due.Number, new(today.DayNumber - collectedOn.DayNumber), collectedOn, due.Principal, due.Interest);
    }

    private static IEnumerable<Reminder> For(Membership membership, Loan loan, DateOnly today, RepaymentRules rules, DueCalendar calendar)
    {
        foreach (var due in DueInstalment.AllIn(membership, loan))
        {
            var collectedOn = calendar.CollectedOn(due.On);
            if (StageOn(today, collectedOn, rules) is { } stage)
            {
                yield return new(membership, loan.Number, due.Number, stage, collectedOn, due.Principal, due.Interest);
            }
        }
    }

    private static IEnumerable<ReminderStage> Stages(RepaymentRules rules)
    {
        foreach (var days in rules.DaysBefore.OrderDescending()) { yield return new(-days); }
        if (rules.OnTheDay) { yield return new(0); }
        foreach (var days in rules.DaysAfter.Order()) { yield return new(days); }
    }
}
