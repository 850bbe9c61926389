using LineBot.Funds.Members;
using static LineBot.Funds.Welfare.Rights;

namespace LineBot.Funds.Welfare;

public class EntitlementTests
{
    [Fact]
    public void Three_nights_are_three_times_the_rate()
    {
        var entitled = Of(Hospital, Nights("2026-11-10", 3));

        (entitled.Amount, entitled.IsInRule, entitled.CanAsk).ShouldBe((Baht(300), true, true));
        entitled.Clauses.ShouldBe([new Clause.Rate(Baht(100), BenefitUnit.Night, 3, Baht(300))]);
    }

    [Theory]
    [InlineData(5, 100, 100, 100, 100)]   // no cap bites
    [InlineData(5, 3, 100, 100, 3)]       // the event's
    [InlineData(5, 100, 4, 100, 4)]       // the year's
    [InlineData(5, 100, 100, 2, 2)]       // the life's
    [InlineData(5, 4, 3, 2, 2)]           // the narrowest of all
    public void The_narrowest_cap_decides(int nights, int perEvent, int perYear, int perLife, int atMost)
    {
        var benefit = Hospital with { CapPerEvent = Baht(perEvent * 100), CapPerYear = Baht(perYear * 100), CapPerLife = Baht(perLife * 100) };

        Of(benefit, Nights("2026-11-10", nights)).Amount.ShouldBe(Baht(100 * Math.Min(nights, atMost)));
    }

    [Fact]
    public void A_clause_says_what_was_used_and_that_it_bites()
    {
        var benefit = Hospital with { CapPerYear = Baht(1_000) };

        var entitled = Of(benefit, Nights("2026-11-10", 4), past: [Used(Nights("2026-03-01", 8), 800)]);

        entitled.Amount.ShouldBe(Baht(200));
        entitled.Clauses.ShouldContain(new Clause.YearCap(Baht(1_000), Baht(800), Day("2027-01-01")) { Bites = true });
        (entitled.UsedThisYear, entitled.Left, entitled.ResetsOn).ShouldBe((Baht(800), Baht(200), Day("2027-01-01")));
    }

    [Theory]
    [InlineData(BenefitYear.Calendar, 1, "2026-12-31", 200)]
    [InlineData(BenefitYear.Calendar, 1, "2027-01-01", 1_000)]
    [InlineData(BenefitYear.Fund, 10, "2026-09-30", 200)]
    [InlineData(BenefitYear.Fund, 10, "2026-10-01", 1_000)]
    [InlineData(BenefitYear.Fund, 1, "2026-10-01", 200)]
    public void A_yearly_cap_begins_anew_with_its_year(BenefitYear year, int month, string day, decimal left)
    {
        var benefit = Hospital with { CapPerYear = Baht(1_000), Year = year };
        var rules = WelfareRules.Default with { YearStartsInMonth = month };

        var entitled = Of(benefit, Nights(day, 10), past: [Used(Nights("2026-08-01", 8), 800)], rules: rules, today: Day("2027-02-01"));

        entitled.Amount.ShouldBe(Baht(left));
    }

    [Fact]
    public void A_claim_that_waits_takes_its_part_of_the_right_already()
    {
        var entitled = Of(
            Hospital with { CapPerYear = Baht(1_000) }, Nights("2026-11-10", 4), past: [Used(Nights("2026-03-01", 8), 800, isDecided: false)]);

        (entitled.Amount, entitled.Pending).ShouldBe((Baht(200), Baht(800)));
    }

    [Theory]
    [InlineData(1, 100, false)]
    [InlineData(2, 0, true)]
    public void How_often_in_a_year_is_counted_by_claims(int before, decimal amount, bool isOver)
    {
        var past = Enumerable.Range(1, before).Select(month => Used(Nights($"2026-0{month}-01", 1), 50, month)).ToList();

        var entitled = Of(Hospital with { CapTimesPerYear = 2 }, Nights("2026-11-10", 1), past: past);

        (entitled.Amount, entitled.TimesLeft).ShouldBe((Baht(amount), 2 - before));
        entitled.Reasons.Contains(new OutOfRule.UsedUp(Day("2027-01-01"))).ShouldBe(isOver);
    }

    [Fact]
    public void What_is_given_by_the_year_is_given_once_in_it()
    {
        var benefit = Hospital with { Per = BenefitUnit.Year, CapTimesPerYear = null };

        var entitled = Of(benefit, Nights("2026-11-10", 9), past: [Used(Nights("2026-03-01", 1), 100)]);

        (entitled.Amount, entitled.CanAsk).ShouldBe((Money.Zero, false));
    }

    [Theory]
    [InlineData("2026-06-29", true, false)]    // day 179
    [InlineData("2026-06-30", true, true)]     // day 180 counts
    [InlineData("2026-06-30", false, false)]   // unless the fund says that it does not
    [InlineData("2026-07-01", false, true)]
    public void Waiting_is_over_on_the_day_the_fund_says(string day, bool lastDayCounts, bool isOver)
    {
        var rules = WelfareRules.Default with { LastWaitingDayCounts = lastDayCounts };

        var entitled = Of(Hospital with { WaitingDays = 180 }, Nights(day, 1), Joined("2026-01-01"), rules: rules);

        entitled.Reasons.OfType<OutOfRule.StillWaiting>().Any().ShouldBe(!isOver);
        entitled.CanAsk.ShouldBeTrue();
    }

    [Fact]
    public void Waiting_counts_from_the_first_payment_and_not_from_joining()
    {
        var paidLater = Joined("2026-01-01") with { FirstPaidOn = Day("2026-10-01") };
        var neverPaid = Joined("2026-01-01") with { FirstPaidOn = null };

        Of(Hospital with { WaitingDays = 180 }, Nights("2026-11-10", 1), paidLater).Reasons.ShouldBe([new OutOfRule.StillWaiting(Day("2027-03-30"))]);
        Of(Hospital with { WaitingDays = 180 }, Nights("2026-11-10", 1), neverPaid).Reasons.ShouldBe([new OutOfRule.NeverPaid()]);
    }

    [Theory]
    [InlineData("2026-08-20", 3, false)]   // out on the 23rd, last day 21 November
    [InlineData("2026-08-19", 3, true)]
    public void The_window_counts_from_the_day_out_and_its_last_day_is_in_time(string from, int nights, bool isLate)
    {
        var entitled = Of(Hospital with { ClaimWithinDays = 90 }, Nights(from, nights));

        (entitled.IsLate, entitled.CanAsk, entitled.Amount).ShouldBe((isLate, true, Baht(300)));
        entitled.LastDayToClaim.ShouldBe(Day(from).AddDays(nights + 90));
    }

    [Theory]
    [InlineData("2026-06-22", null)]     // five months
    [InlineData("2026-05-21", 3_000)]    // six: the lower bound counts
    [InlineData("2024-11-22", 3_000)]    // a day short of two years
    [InlineData("2024-11-21", 6_000)]    // the upper bound does not
    [InlineData("1990-01-01", 8_000)]
    public void Tenure_chooses_the_tier(string joined, int? amount)
    {
        var entitled = Of(Death, ClaimedEvent.On(Today, ForWhom.DeceasedMember), Joined(joined));

        entitled.Amount.ShouldBe(Baht(amount ?? 0));
        entitled.Reasons.OfType<OutOfRule.TooShort>().Any().ShouldBe(amount is null);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-27", 0)]
    [InlineData("2026-01-31", "2026-02-28", 1)]   // the shorter month is over
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2026-01-15", "2026-01-14", 0)]
    [InlineData("2026-01-15", "2027-01-14", 11)]
    public void Months_of_membership_are_whole_months(string joined, string day, int months) =>
        Joined(joined).MonthsOn(Day(day)).ShouldBe(months);

    [Fact]
    public void The_version_of_the_day_it_happened_decides()
    {
        Benefit[] versions = [Hospital with { From = Day("2024-01-01") }, Hospital with { From = Day("2026-07-01"), Amount = Baht(200) }];

        Entitlements.Of(versions, Member, [], Nights("2026-06-30", 1), WelfareRules.Default, Today).Amount.ShouldBe(Baht(100));
        Entitlements.Of(versions, Member, [], Nights("2026-07-01", 1), WelfareRules.Default, Today).Amount.ShouldBe(Baht(200));
        Entitlements.Of(versions, Member, [], Nights("2023-07-01", 1), WelfareRules.Default, Today).CanAsk.ShouldBeFalse();
    }

    [Fact]
    public void Nights_that_touch_those_of_an_earlier_claim_are_the_same_event()
    {
        var benefit = Hospital with { CapPerEvent = Baht(500) };

        var moved = Of(benefit, Nights("2026-11-10", 4), past: [Used(Nights("2026-11-07", 3), 300)]);
        var other = Of(benefit, Nights("2026-11-11", 4), past: [Used(Nights("2026-11-07", 3), 300)]);

        (moved.Amount, moved.Reasons.Count).ShouldBe((Baht(200), 1));
        moved.Reasons[0].ShouldBe(new OutOfRule.SameEvent(ClaimNumber.Of(Today, 1)));
        (other.Amount, other.IsInRule).ShouldBe((Baht(400), true));
    }

    [Fact]
    public void What_lies_ahead_cannot_be_asked_for_yet()
    {
        var entitled = Of(Hospital, Nights("2026-11-20", 3));

        (entitled.CanAsk, entitled.Reasons.Single()).ShouldBe((false, new OutOfRule.NotYetHappened(Day("2026-11-23"))));
    }

    [Theory]
    [InlineData(MemberStatus.Lapsed, ForWhom.Self, false)]
    [InlineData(MemberStatus.Resigned, ForWhom.Self, false)]
    [InlineData(MemberStatus.Deceased, ForWhom.Self, false)]
    [InlineData(MemberStatus.Deceased, ForWhom.DeceasedMember, true)]
    [InlineData(MemberStatus.Active, ForWhom.Spouse, false)]
    public void Who_is_no_active_member_asks_the_committee(MemberStatus status, ForWhom whom, bool inRule)
    {
        var entitled = Of(Hospital, Nights("2026-11-10", 1, whom), Joined("2020-10-01", status));

        (entitled.IsInRule, entitled.CanAsk).ShouldBe((inRule, true));
    }

    [Theory]
    [InlineData("1966-11-21", true)]
    [InlineData("1966-11-22", false)]
    public void Old_age_begins_on_the_birthday(string born, bool inRule)
    {
        var entitled = Of(Hospital with { Category = BenefitCategory.OldAge, Per = BenefitUnit.Year }, Nights("2026-11-21", 1), Member with { BirthDate = Day(born) });

        entitled.IsInRule.ShouldBe(inRule);
    }

    [Fact]
    public void A_look_ahead_is_for_once_and_says_what_is_left()
    {
        var benefit = Hospital with { CapPerYear = Baht(1_000), WaitingDays = 180 };

        var ahead = Entitlements.Ahead([benefit], Member, [Used(Nights("2026-11-20", 8), 800)], WelfareRules.Default, Today);

        (ahead.Event, ahead.Amount, ahead.Left, ahead.IsInRule).ShouldBe((null, Baht(100), Baht(200), true));
    }
}
