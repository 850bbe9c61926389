namespace LineBot.Funds.Rules;

/// <summary>When somebody reads what members write, and whether the fund's telephone may be shown.</summary>
public sealed record ContactRules
{
    private static readonly OpeningHours OfficeHours = new(new(8, 30), new(16, 30));

    private static readonly RuleName<WeekDays> DaysRule = new(
        "contact-days", RuleKinds.Days, WeekDays.MondayToFriday, "วันทำการ", "Days on which the office is open");

    private static readonly RuleName<OpeningHours> HoursRule = new(
        "contact-hours", RuleKinds.Hours, OfficeHours, "เวลาทำการ", "Hours in which the office is open");

    private static readonly RuleName<bool> PhoneRule = new(
        "contact-show-phone", RuleKinds.YesNo, false, "ให้สมาชิกเห็นเบอร์โทรของกองทุน", "Members may see the fund's telephone number");

    public static IReadOnlyList<RuleName> Names { get; } = [DaysRule, HoursRule, PhoneRule];

    public WeekDays Days { get; init; } = WeekDays.MondayToFriday;

    public OpeningHours Hours { get; init; } = OfficeHours;

    public bool ShowsPhone { get; init; }

    public static ContactRules Read(RuleValues values) => new()
    {
        Days = DaysRule.In(values),
        Hours = HoursRule.In(values),
        ShowsPhone = PhoneRule.In(values),
    };

    /// <param name="local">The clock on the wall in Thailand.</param>
    public bool IsOpenAt(DateTime local) => Days.Contains(local.DayOfWeek) && Hours.Contains(TimeOnly.FromDateTime(local));
}
