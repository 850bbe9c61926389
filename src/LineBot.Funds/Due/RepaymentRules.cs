using LineBot.Funds.Rules;

namespace LineBot.Funds.Due;

/// <summary>How a fund collects and reminds. Every number is the fund's own; what it did not set has a mild default.</summary>
public sealed record RepaymentRules
{
    private static readonly RuleName<IReadOnlyList<int>> BeforeRule = new(
        "remind-days-before", RuleKinds.Counts(1, 60), [3],
        "เตือนผู้กู้ก่อนวันครบกำหนดกี่วัน", "How many days before the day a borrower is reminded");

    private static readonly RuleName<bool> OnTheDayRule = new(
        "remind-on-the-day", RuleKinds.YesNo, true,
        "เตือนในวันครบกำหนด", "A borrower is reminded on the day itself");

    private static readonly RuleName<IReadOnlyList<int>> AfterRule = new(
        "remind-days-after", RuleKinds.Counts(1, 60), [3, 10, 30],
        "เตือนหลังเลยกำหนดกี่วัน", "How many days after the day a late borrower is reminded");

    private static readonly RuleName<int> HourRule = new(
        "remind-hour", RuleKinds.Count(8, 17), 8,
        "เริ่มเตือนและรายงานตอนเช้ากี่โมง", "From which hour reminders and the morning's report go out");

    private static readonly RuleName<HolidayRule> HolidayRuleName = new(
        "due-on-holiday",
        RuleKinds.Choice(("same", HolidayRule.Same), ("before", HolidayRule.Before), ("after", HolidayRule.After)),
        HolidayRule.Same,
        "ครบกำหนดตรงวันหยุดให้ส่งวันไหน", "When an instalment is collected whose day is a holiday");

    private static readonly RuleName<bool> WeekendRule = new(
        "due-weekend-closed", RuleKinds.YesNo, false,
        "เสาร์อาทิตย์นับเป็นวันหยุดรับเงิน", "Saturdays and Sundays count as holidays of collection");

    private static readonly RuleName<bool> TwoRule = new(
        "slip-takes-two", RuleKinds.YesNo, false,
        "สลิปต้องมีกรรมการสองคน คนตรวจกับคนอนุมัติ", "A slip is checked by one officer and approved by another");

    public static IReadOnlyList<RuleName> Names { get; } = [BeforeRule, OnTheDayRule, AfterRule, HourRule, HolidayRuleName, WeekendRule, TwoRule];

    /// <summary>Days before the day of collection on which the borrower is reminded.</summary>
    public IReadOnlyList<int> DaysBefore { get; init; } = [3];

    public bool OnTheDay { get; init; } = true;

    /// <summary>Days after the day of collection on which somebody who is late is reminded.</summary>
    public IReadOnlyList<int> DaysAfter { get; init; } = [3, 10, 30];

    /// <summary>From this hour of the morning on, never earlier than the law allows.</summary>
    public int Hour { get; init; } = 8;

    public HolidayRule Holiday { get; init; }

    public bool WeekendIsClosed { get; init; }

    /// <summary>Whoever approves a slip must not be the one who checked it.</summary>
    public bool SlipTakesTwo { get; init; }

    public static RepaymentRules Read(RuleValues values) => new()
    {
        DaysBefore = BeforeRule.In(values),
        OnTheDay = OnTheDayRule.In(values),
        DaysAfter = AfterRule.In(values),
        Hour = HourRule.In(values),
        Holiday = HolidayRuleName.In(values),
        WeekendIsClosed = WeekendRule.In(values),
        SlipTakesTwo = TwoRule.In(values),
    };

    public DueCalendar Calendar(IEnumerable<Holiday> holidays) => new(Holiday, WeekendIsClosed, holidays.Select(holiday => holiday.On));
}
