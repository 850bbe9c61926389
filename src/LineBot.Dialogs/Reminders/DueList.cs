using LineBot.Funds;
using LineBot.Funds.Due;

namespace LineBot.Dialogs.Reminders;

/// <summary>A page of what is due in a fund: this week, late, or the days of a month with their sums.</summary>
internal sealed record DueList(FundId Fund, string FundName, string View, int Page, int Pages, DueSum Sum)
{
    public const int PageSize = 10;

    public IReadOnlyList<DueLine> Lines { get; init; } = [];

    /// <summary>Of the lines, in their order.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public IReadOnlyList<(DateOnly Day, DueSum Sum)> Days { get; init; } = [];

    public static DueList Of(FundId fund, string name, string view, int page, IReadOnlyList<DueInstalment> unpaid, DateOnly today, DueCalendar calendar)
    {
        var lines = unpaid.Select(due => new DueLine(due, calendar.CollectedOn(due.On))).OrderBy(line => line.On).ToList();
        return view switch
        {
            DuePostbacks.Late => Paged(fund, name, DuePostbacks.Late, page, [.. lines.Where(line => line.On < today)]),
            DuePostbacks.Month => ByDay(fund, name, [.. lines.Where(line => line.On >= today && line.On <= today.AddMonths(1))]),
            _ => Paged(fund, name, DuePostbacks.Week, page, [.. lines.Where(line => line.On >= today && line.On < today.AddDays(DueDigest.WeekDays))]),
        };
    }

    public override string ToString() => $"due list of {Fund}";

    private static DueList Paged(FundId fund, string name, string view, int page, List<DueLine> lines)
    {
        var pages = Math.Max(1, (lines.Count + PageSize - 1) / PageSize);
        var shown = Math.Min(page, pages);
        return new(fund, name, view, shown, pages, DueSum.Of(lines.Select(line => line.Due))) { Lines = [.. lines.Skip((shown - 1) * PageSize).Take(PageSize)] };
    }

    private static DueList ByDay(FundId fund, string name, List<DueLine> lines) =>
        new(fund, name, DuePostbacks.Month, 1, 1, DueSum.Of(lines.Select(line => line.Due)))
        {
            Days = [.. lines.GroupBy(line => line.On).Select(day => (day.Key, DueSum.Of(day.Select(line => line.Due))))],
        };
}

/// <summary>An unpaid instalment and the day on which the fund collects it.</summary>
internal sealed record DueLine(DueInstalment Due, DateOnly On);
