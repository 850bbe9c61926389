using System.Globalization;

namespace LineBot.Funds.Decisions;

/// <summary>
/// Where a decision stands in the minutes: ครั้งที่ meeting/year, item. All that a committee decides on one day is one meeting;
/// meetings run within a year of the Buddhist era, items within a meeting, both without gaps.
/// </summary>
public sealed record MinutesLine(int Meeting, int YearBe, int Item, DateOnly Day)
{
    /// <summary>The line after this one on a day; null before: the first of all.</summary>
    public static MinutesLine After(MinutesLine? last, DateOnly day)
    {
        var year = day.Year + 543;
        if (last is null || last.YearBe < year) { return new(1, year, 1, day); }
        return last.Day < day ? new(last.Meeting + 1, year, 1, day) : last with { Item = last.Item + 1 };
    }

    /// <summary>3/2569, as minutes are quoted.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Meeting}/{YearBe}");
}
