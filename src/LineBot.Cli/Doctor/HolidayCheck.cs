using LineBot.Cli.Settings;

namespace LineBot.Cli.Doctor;

/// <summary>Reminders are not sent on holidays, so the holidays of the year must be known, and in time those of the next.</summary>
internal sealed class HolidayCheck(Installation installation) : ICheck
{
    /// <summary>The Bank of Thailand has published the next year's by then.</summary>
    private const int NextYearFromMonth = 12;

    public string Name => "holidays";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var today = installation.Books().Today;
        int[] years = today.Month >= NextYearFromMonth ? [today.Year, today.Year + 1] : [today.Year];
        var unknown = new List<int>();
        foreach (var year in years)
        {
            if ((await installation.Holidays().ReadAsync(new(year, 1, 1), new(year, 12, 31), cancellationToken)).Count == 0) { unknown.Add(year); }
        }

        return unknown.Count == 0
            ? [Finding.Good(Name, "Known until the end of the year. มีวันหยุดครบ")]
            : [Finding.Warn(Name, $"No holiday is known of {string.Join(" and ", unknown.Select(year => $"{year} ({year + 543})"))}: reminders would be sent on them. ยังไม่มีวันหยุด", "linebot due holidays FILE")];
    }
}
