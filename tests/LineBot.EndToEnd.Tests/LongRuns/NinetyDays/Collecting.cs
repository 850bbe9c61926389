namespace LineBot.EndToEnd.LongRuns.NinetyDays;

/// <summary>How a fund of the run collects and reminds, as it stands in rules.csv; and the public holidays of those months.</summary>
internal sealed record Collecting(string Fund, int[] Stages, int Hour, bool IsMovedByFreeDays)
{
    public static readonly DateOnly[] Holidays = [new(2025, 1, 1), new(2025, 2, 12), new(2025, 4, 7), new(2025, 4, 14), new(2025, 4, 15)];

    public static readonly Collecting[] Funds =
    [
        new("kong-nueng", [-3, 0, 3, 10, 30], 8, IsMovedByFreeDays: false),   // Sets no rule: the defaults.
        new("kong-song", [-7, -1, 5], 9, IsMovedByFreeDays: true),
        new("kong-sam", [-2, 0, 7], 8, IsMovedByFreeDays: false),
    ];

    public static Collecting Of(string fund) => Funds.Single(one => one.Fund == fund);

    public static bool IsFree(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(day);

    /// <summary>Eight to eight, on free days to six.</summary>
    public static bool IsLawful(DateTime local) => local.Hour >= 8 && local.Hour < (IsFree(DateOnly.FromDateTime(local)) ? 18 : 20);

    public DateOnly CollectedOn(DateOnly contract)
    {
        while (IsMovedByFreeDays && IsFree(contract)) { contract = contract.AddDays(1); }
        return contract;
    }

    /// <summary>The day of the stage that has been reached, unless it was more than two days ago.</summary>
    public DateOnly? StageDay(DateOnly due, DateOnly today)
    {
        var reached = Stages.Select(CollectedOn(due).AddDays).Where(day => day <= today).ToList();
        return reached.Count > 0 && today.DayNumber - reached[^1].DayNumber <= 2 ? reached[^1] : null;
    }

    public static IEnumerable<string> Rules() =>
    [
        "kong-song,remind-days-before,7 1,2024-01-01",
        "kong-song,remind-on-the-day,no,2024-01-01",
        "kong-song,remind-days-after,5,2024-01-01",
        "kong-song,remind-hour,9,2024-01-01",
        "kong-song,due-on-holiday,after,2024-01-01",
        "kong-song,due-weekend-closed,yes,2024-01-01",
        "kong-sam,remind-days-before,2,2024-01-01",
        "kong-sam,remind-days-after,7,2024-01-01",
    ];
}
