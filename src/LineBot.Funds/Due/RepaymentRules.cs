using System.Globalization;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Due;

/// <summary>How a fund collects and reminds. Every number is the fund's own; what it did not set has a mild default.</summary>
public sealed record RepaymentRules
{
    /// <summary>Days before the day of collection on which the borrower is reminded.</summary>
    public IReadOnlyList<int> DaysBefore { get; init; } = [3];

    public bool OnTheDay { get; init; } = true;

    /// <summary>Days after the day of collection on which somebody who is late is reminded.</summary>
    public IReadOnlyList<int> DaysAfter { get; init; } = [3, 10, 30];

    /// <summary>From this hour of the morning on, never earlier than the law allows.</summary>
    public int Hour { get; init; } = 8;

    public HolidayRule Holiday { get; init; }

    public bool WeekendIsClosed { get; init; }

    /// <summary>Whoever posts a slip must not be the one who matched it.</summary>
    public bool SlipTakesTwo { get; init; }

    public static RepaymentRules Read(RuleValues values) => new()
    {
        DaysBefore = Days(values.Find(RepaymentRuleNames.DaysBefore)) ?? [3],
        OnTheDay = YesNo(values.Find(RepaymentRuleNames.OnTheDay)) ?? true,
        DaysAfter = Days(values.Find(RepaymentRuleNames.DaysAfter)) ?? [3, 10, 30],
        Hour = HourOf(values.Find(RepaymentRuleNames.Hour)) ?? 8,
        Holiday = HolidayOf(values.Find(RepaymentRuleNames.Holiday)) ?? HolidayRule.Same,
        WeekendIsClosed = YesNo(values.Find(RepaymentRuleNames.WeekendIsClosed)) ?? false,
        SlipTakesTwo = YesNo(values.Find(RepaymentRuleNames.SlipTakesTwo)) ?? false,
    };

    public DueCalendar Calendar(IEnumerable<Holiday> holidays) => new(Holiday, WeekendIsClosed, holidays.Select(holiday => holiday.On));

    /// <summary>"3 7", at most five days of 1 to 60; "none": never. Null: not understood, or not set.</summary>
    internal static IReadOnlyList<int>? Days(string? text)
    {
        if (text is null) { return null; }
        if (text == "none") { return []; }

        var parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var days = parts.Select(Number).OfType<int>().Where(day => day is >= 1 and <= 60).Distinct().Order().ToList();
        return days.Count == parts.Length && days.Count is >= 1 and <= 5 ? days : null;
    }

    internal static int? HourOf(string? text) => Number(text) is { } hour and >= 8 and <= 17 ? hour : null;

    internal static bool? YesNo(string? text) => text switch { "yes" => true, "no" => false, _ => null };

    internal static HolidayRule? HolidayOf(string? text) => text switch
    {
        "same" => HolidayRule.Same,
        "before" => HolidayRule.Before,
        "after" => HolidayRule.After,
        _ => null,
    };

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
