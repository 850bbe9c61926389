namespace LineBot.Funds.Due;

/// <summary>What a fund is owed on a morning, for those who look after it: sums and counts, no names.</summary>
public sealed record DueDigest(DueSum Today, DueSum ThisWeek, IReadOnlyList<DueAge> Overdue)
{
    /// <summary>The week is today and the six days after it.</summary>
    public const int WeekDays = 7;

    private static readonly (int From, int? To)[] Ages = [(1, 30), (31, 60), (61, 90), (91, null)];

    /// <summary>Nothing due and nothing late: then nobody is told.</summary>
    public bool IsEmpty => Today.Count == 0 && ThisWeek.Count == 0 && Overdue.Count == 0;

    public DueSum Late => DueSum.Join(Overdue.Select(age => age.Sum));

    public static DueDigest Of(IReadOnlyList<DueInstalment> unpaid, DateOnly today, DueCalendar calendar)
    {
        var days = unpaid.Select(due => (Due: due, Distance: calendar.CollectedOn(due.On).DayNumber - today.DayNumber)).ToList();
        return new(
            DueSum.Of(days.Where(line => line.Distance == 0).Select(line => line.Due)),
            DueSum.Of(days.Where(line => line.Distance is >= 0 and < WeekDays).Select(line => line.Due)),
            [
                .. Ages.Select(age => new DueAge(age.From, age.To, DueSum.Of(
                    days.Where(line => -line.Distance >= age.From && (age.To is not { } to || -line.Distance <= to)).Select(line => line.Due))))
                    .Where(age => age.Sum.Count > 0),
            ]);
    }
}

/// <summary>So many instalments, so much money.</summary>
public readonly record struct DueSum(int Count, Money Amount)
{
    public static DueSum Of(IEnumerable<DueInstalment> dues) => dues.Aggregate(default(DueSum), (sum, due) => new(sum.Count + 1, sum.Amount + due.Total));

    public static DueSum Join(IEnumerable<DueSum> sums) => sums.Aggregate(default(DueSum), (all, sum) => new(all.Count + sum.Count, all.Amount + sum.Amount));
}

/// <summary>What has been late for so many days; without an end: and longer.</summary>
public sealed record DueAge(int FromDays, int? ToDays, DueSum Sum);
