using LineBot.Funds.Rules;

namespace LineBot.Funds.Welfare;

/// <summary>How a fund counts rights to welfare, beside what its benefits say themselves.</summary>
public sealed record WelfareRules
{
    private static readonly RuleName<int> YearRule = new(
        "welfare-year-starts-in-month", RuleKinds.Count(1, 12), 1,
        "ปีสวัสดิการของกองทุนเริ่มเดือนที่เท่าไร", "The month in which the fund's year of benefits begins");

    private static readonly RuleName<bool> WaitingRule = new(
        "welfare-last-waiting-day-counts", RuleKinds.YesNo, true,
        "วันสุดท้ายของระยะรอสิทธิใช้สิทธิได้แล้ว", "The right holds on the last of the waiting days already");

    private static readonly RuleName<int> OldAgeRule = new(
        "welfare-old-age-from", RuleKinds.Count(50, 100), 60,
        "สวัสดิการผู้สูงอายุเริ่มเมื่ออายุกี่ปี", "The age from which old-age benefits are given");

    public static IReadOnlyList<RuleName> Names { get; } = [YearRule, WaitingRule, OldAgeRule];

    public static WelfareRules Default { get; } = new();

    /// <summary>The month in which the fund's year begins.</summary>
    public int YearStartsInMonth { get; init; } = 1;

    /// <summary>Whether the right holds on the last of the waiting days (day 180 of 180), or only on the day after.</summary>
    public bool LastWaitingDayCounts { get; init; } = true;

    /// <summary>The age from which old-age benefits are given.</summary>
    public int OldAgeFrom { get; init; } = 60;

    public static WelfareRules Read(RuleValues values) => new()
    {
        YearStartsInMonth = YearRule.In(values),
        LastWaitingDayCounts = WaitingRule.In(values),
        OldAgeFrom = OldAgeRule.In(values),
    };

    /// <summary>The year of a benefit that a day lies in: its first day, and the first day of the next.</summary>
    public (DateOnly From, DateOnly Until) YearOf(BenefitYear year, DateOnly day)
    {
        var month = year == BenefitYear.Calendar ? 1 : YearStartsInMonth;
        var from = new DateOnly(day.Month >= month ? day.Year : day.Year - 1, month, 1);
        return (from, from.AddYears(1));
    }
}
