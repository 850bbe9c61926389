using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Funds.Tests.Due;

public class ReminderPlanTests
{
    private static readonly DateOnly Due = new(2026, 12, 15);
    private static readonly RepaymentRules Rules = new();
    private static readonly Dictionary<string, DateOnly> Nothing = [];

    [Theory]
    [InlineData("2026-12-11", null)]
    [InlineData("2026-12-12", -3)]
    [InlineData("2026-12-14", -3)]   // Two days missed are caught up.
    [InlineData("2026-12-15", 0)]
    [InlineData("2026-12-17", 0)]
    [InlineData("2026-12-18", 3)]
    [InlineData("2026-12-21", null)]
    [InlineData("2026-12-25", 10)]
    [InlineData("2027-01-14", 30)]
    [InlineData("2027-03-01", null)]
    public void Each_instalment_goes_through_the_stages_of_the_rule(string today, int? days) =>
        ReminderPlan.StageOn(DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Due, Rules)
            .ShouldBe(days is { } stage ? new ReminderStage(stage) : null);

    [Fact]
    public void A_reminder_says_what_is_unpaid_now_and_is_told_once()
    {
        var book = Book(MemberStatus.Active, paid: 500);

        var reminder = ReminderPlan.For(book, Due, Rules, DueCalendar.Plain, Nothing).ShouldHaveSingleItem();

        reminder.Interest.ShouldBe(Money.Zero);                       // The 100.00 of interest are paid first …
        reminder.Principal.ShouldBe(Money.FromBaht(600));             // … and 400.00 of the principal.
        reminder.Code.ShouldBe("ban-lo/0001/L-1/1");
        ReminderPlan.For(book, Due, Rules, DueCalendar.Plain, new Dictionary<string, DateOnly> { [reminder.Code] = Due }).ShouldBeEmpty();
        ReminderPlan.For(book, Due, Rules, DueCalendar.Plain, new Dictionary<string, DateOnly> { [reminder.Code] = Due.AddDays(-1) }).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(MemberStatus.Deceased)]
    [InlineData(MemberStatus.Resigned)]
    public void Nobody_is_reminded_who_died_or_left(MemberStatus status) =>
        ReminderPlan.For(Book(status, paid: 0), Due, Rules, DueCalendar.Plain, Nothing).ShouldBeEmpty();

    [Fact]
    public void A_reported_death_is_enough_to_leave_somebody_in_peace() => ReminderPlan.For(
        Book(MemberStatus.Active, paid: 0) with { DeathReportedOn = Due.AddDays(-1) }, Due, Rules, DueCalendar.Plain, Nothing).ShouldBeEmpty();

    [Fact]
    public void A_reported_death_silences_at_once() => ReminderPlan.For(
        Book(MemberStatus.Active, paid: 0) with { DeathReportedOn = Due.AddDays(-1) }, Due, Rules, DueCalendar.Plain, Nothing).ShouldBeEmpty();

    [Fact]
    public void What_is_paid_is_not_asked_for() =>
        ReminderPlan.For(Book(MemberStatus.Active, paid: 1_100), Due, Rules, DueCalendar.Plain, Nothing).ShouldBeEmpty();

    [Fact]
    public void Day_by_day_every_stage_is_told_exactly_once_whatever_days_are_missed() => Prop.ForAll(
        Missed.ToArbitrary(),
        missed =>
        {
            var told = new Dictionary<string, DateOnly>();
            var heard = new List<(DateOnly Day, Reminder Reminder)>();
            for (var day = Due.AddDays(-10); day <= Due.AddDays(45); day = day.AddDays(1))
            {
                if (missed.Contains(day.DayNumber - Due.DayNumber)) { continue; }
                foreach (var reminder in ReminderPlan.For(Book(MemberStatus.Active, 0), day, Rules, DueCalendar.Plain, told).Where(one => one.Number == 1))
                {
                    told[reminder.Code] = day;
                    heard.Add((day, reminder));
                }
            }

            // A stage is left out only if it and both days after it were missed, or the next stage came first.
            foreach (var stage in new[] { -3, 0, 3, 10, 30 })
            {
                var reachable = Enumerable.Range(stage, ReminderPlan.CatchUpDays + 1).Where(day => day < stage + 3).Any(day => !missed.Contains(day));
                heard.Count(one => one.Reminder.Stage.Days == stage).ShouldBe(reachable ? 1 : 0);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_window_holds_every_instalment_that_has_a_stage_today() => Prop.ForAll(
        Gen.Choose(-80, 80).ToArbitrary(),
        Gen.Elements(HolidayRule.Same, HolidayRule.Before, HolidayRule.After).ToArbitrary(),
        Gen.ListOf(Gen.Choose(-90, 90)).ToArbitrary(),
        (offset, rule, closed) =>
        {
            var calendar = new DueCalendar(rule, weekendIsClosed: true, closed.Select(day => Due.AddDays(day)));
            var contract = Due.AddDays(offset);
            var (from, to) = ReminderPlan.Window(Due, Rules);

            (ReminderPlan.StageOn(Due, calendar.CollectedOn(contract), Rules) is null || (from <= contract && contract <= to)).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();

    private static Gen<HashSet<int>> Missed => Gen.ListOf(Gen.Choose(-5, 35)).Select(days => days.ToHashSet());

    private static Passbook Book(MemberStatus status, decimal paid)
    {
        var membership = new Membership(FundId.Parse("ban-lo"), MemberNumber.Parse("0001"));
        var terms = LoanTerms.TryCreate(
            Money.FromBaht(10_000), InterestRate.FromPercentPerYear(12), LoanMethod.EqualPrincipal, 10, LoanFrequency.Month,
            new(2026, 11, 15), Due, out _)!;
        var (loan, _) = LoanLedger.Open(membership, new() { Number = LoanNumber.Parse("L-1"), Terms = terms, Tip = default }, 0, DateTimeOffset.UnixEpoch);
        if (paid > 0)
        {
            var posted = LoanLedger.Post(loan, new(EntryType.Repayment, Money.FromBaht(paid), Due), null, DateTimeOffset.UnixEpoch);
            loan = posted.ShouldBeOfType<PostingOutcome<Loan>.Posted>().After;
        }

        return new(membership, "กองทุนตัวอย่าง", new() { GivenName = "ตัวอย่าง", FamilyName = "ทดสอบ", JoinedOn = new(2020, 1, 1), Status = status }, [], [loan], [], []);
    }
}
