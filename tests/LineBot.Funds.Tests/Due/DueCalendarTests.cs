using LineBot.Funds.Due;
using LineBot.Funds.Rules;

namespace LineBot.Funds.Tests.Due;

public class DueCalendarTests
{
    private static readonly DateOnly[] NewYear = [new(2026, 12, 31), new(2027, 1, 1)];

    [Theory]
    [InlineData(HolidayRule.Same, false, "2026-12-31", "2026-12-31")]
    [InlineData(HolidayRule.Before, false, "2026-12-31", "2026-12-30")]
    [InlineData(HolidayRule.Before, false, "2027-01-01", "2026-12-30")]
    [InlineData(HolidayRule.After, false, "2026-12-31", "2027-01-02")]   // A Saturday, on which this fund collects.
    [InlineData(HolidayRule.After, true, "2026-12-31", "2027-01-04")]
    [InlineData(HolidayRule.After, true, "2027-01-05", "2027-01-05")]
    public void A_holiday_moves_the_day_by_the_rule_of_the_fund(HolidayRule rule, bool weekendIsClosed, string contract, string collected) =>
        new DueCalendar(rule, weekendIsClosed, NewYear).CollectedOn(Day(contract)).ShouldBe(Day(collected));

    [Fact]
    public void Where_no_day_is_open_the_contract_stands()
    {
        var closed = Enumerable.Range(0, 40).Select(day => new DateOnly(2026, 11, 1).AddDays(day));

        new DueCalendar(HolidayRule.After, weekendIsClosed: false, closed).CollectedOn(new(2026, 11, 10)).ShouldBe(new(2026, 11, 10));
    }

    [Theory]
    [InlineData("2026-11-20", "07:59", false, false)]
    [InlineData("2026-11-20", "08:00", false, true)]
    [InlineData("2026-11-20", "19:59", false, true)]
    [InlineData("2026-11-20", "20:00", false, false)]
    [InlineData("2026-11-20", "18:00", true, false)]    // A Friday, and a holiday.
    [InlineData("2026-11-21", "17:59", false, true)]    // A Saturday.
    [InlineData("2026-11-21", "18:00", false, false)]
    public void Debtors_are_contacted_within_the_hours_of_the_law(string day, string time, bool isHoliday, bool allowed) =>
        LawfulHours.Allow(Day(day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), isHoliday).ShouldBe(allowed);

    [Fact]
    public void A_fund_sets_its_own_days_and_what_it_did_not_set_is_mild()
    {
        var rules = RepaymentRules.Read(new(FundId.Parse("ban-lo"), null, new Dictionary<string, string>
        {
            ["remind-days-before"] = "3 7",
            ["remind-days-after"] = "-",
            ["due-on-holiday"] = "after",
        }));

        rules.DaysBefore.ShouldBe([3, 7]);
        rules.DaysAfter.ShouldBeEmpty();
        rules.Holiday.ShouldBe(HolidayRule.After);
        rules.Hour.ShouldBe(8);
        RepaymentRules.Read(RuleValues.None(FundId.Parse("ban-lo"))).DaysAfter.ShouldBe([3, 10, 30]);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
