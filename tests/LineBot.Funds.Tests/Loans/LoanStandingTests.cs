using FsCheck;
using FsCheck.Fluent;
using static LineBot.Funds.Loans.Contract;

namespace LineBot.Funds.Loans;

public class LoanStandingTests
{
    // 20,000 at 12 %, ten equal principals of 2,000: 2,200 on 15 July, 2,180 on 15 August, …
    private static readonly LoanTerms Garlic = Of(20_000, 12, LoanMethod.EqualPrincipal, 10);

    [Fact]
    public void What_is_due_today_is_not_late()
    {
        var standing = Loan(Garlic).StandingOn(Day("2026-07-15"));

        standing.Arrears.ShouldBe(Money.Zero);
        standing.LateSince.ShouldBeNull();
        standing.NextDue.ShouldBe(new NextDue(1, Day("2026-07-15"), Money.FromBaht(2_200)));
    }

    [Fact]
    public void A_day_later_it_is_late_and_the_next_one_is_next()
    {
        var standing = Loan(Garlic).StandingOn(Day("2026-07-16"));

        standing.Arrears.ShouldBe(Money.FromBaht(2_200));
        standing.LateSince.ShouldBe(Day("2026-07-15"));
        standing.NextDue.ShouldBe(new NextDue(2, Day("2026-08-15"), Money.FromBaht(2_180)));
    }

    [Theory]
    [InlineData("2026-07-10", 2_200)]   // Ahead of time: the next one.
    [InlineData("2026-07-15", 2_200)]   // On its day.
    [InlineData("2026-08-14", 2_200)]   // Late; the next one can wait for its day.
    [InlineData("2026-08-15", 4_380)]   // Late, and the next one is due today.
    public void To_pay_is_what_is_late_and_what_is_due_today(string day, int baht) =>
        Loan(Garlic).StandingOn(Day(day)).ToPay.ShouldBe(Money.FromBaht(baht));

    [Fact]
    public void A_part_payment_leaves_the_rest_of_the_instalment()
    {
        var standing = Loan(Garlic, paidPrincipal: 2_500, paidInterest: 380).StandingOn(Day("2026-08-01"));

        standing.Arrears.ShouldBe(Money.Zero);
        standing.NextDue.ShouldBe(new NextDue(2, Day("2026-08-15"), Money.FromBaht(1_500)));
        standing.OutstandingPrincipal.ShouldBe(Money.FromBaht(17_500));
    }

    [Fact]
    public void An_instalment_paid_ahead_is_not_next()
    {
        var standing = Loan(Garlic, paidPrincipal: 4_000, paidInterest: 380).StandingOn(Day("2026-07-10"));

        standing.NextDue!.Number.ShouldBe(3);
        standing.InstalmentsLeft.ShouldBe(8);
    }

    [Fact]
    public void After_the_last_day_everything_unpaid_is_late_and_nothing_is_next()
    {
        var standing = Loan(Garlic, paidPrincipal: 18_000, paidInterest: 1_080).StandingOn(Day("2027-05-01"));

        standing.Arrears.ShouldBe(Money.FromBaht(2_020));
        standing.NextDue.ShouldBeNull();
        standing.PayOff.ShouldBe(Money.FromBaht(2_020));
    }

    [Theory]
    [InlineData("2026-06-15", 20_000.00)]   // the day it was paid out
    [InlineData("2026-06-25", 20_065.75)]   // ten days: 20,000 × 12 % × 10/365
    [InlineData("2026-07-15", 20_200.00)]   // the whole period
    [InlineData("2026-07-25", 20_259.18)]   // 200 unpaid, and ten days on the principal that was planned: 18,000 × 12 % × 10/365
    public void Where_interest_runs_on_the_balance_the_pay_off_counts_days(string day, decimal payOff) =>
        Loan(Garlic).StandingOn(Day(day)).PayOff.ShouldBe(Money.FromBaht(payOff));

    [Fact]
    public void The_running_period_never_costs_more_than_the_contract_asks_for_it()
    {
        // 30 of 31 days at actual/365 come to 197.26 on 20,000; 31 of 31 would be 203.84, above the contract's 200.
        var monthOf31 = Of(20_000, 12, LoanMethod.EqualPrincipal, 10, disbursed: "2026-07-15", firstDue: "2026-08-16");

        Loan(monthOf31).StandingOn(Day("2026-08-15")).PayOff.ShouldBe(Money.FromBaht(20_200));
        Loan(monthOf31).StandingOn(Day("2026-08-14")).PayOff.ShouldBe(Money.FromBaht(20_197.26m));
    }

    [Theory]
    [InlineData("2026-06-15", 10_000)]
    [InlineData("2026-06-16", 10_100)]
    [InlineData("2026-07-15", 10_100)]
    [InlineData("2026-07-16", 10_200)]
    [InlineData("2027-06-15", 11_200)]
    [InlineData("2030-01-01", 11_200)]
    public void A_flat_loan_charges_the_periods_that_have_begun(string day, decimal payOff) =>
        Loan(Of(10_000, 12, LoanMethod.Flat, 12)).StandingOn(Day(day)).PayOff.ShouldBe(Money.FromBaht(payOff));

    [Fact]
    public void Interest_paid_ahead_counts_as_paid() =>
        Loan(Garlic, paidPrincipal: 2_000, paidInterest: 380).StandingOn(Day("2026-07-20")).PayOff.ShouldBe(Money.FromBaht(18_000));

    [Fact]
    public void A_loan_without_interest_closes_at_its_principal() =>
        Loan(Of(9_000, 12, LoanMethod.None, 3), paidPrincipal: 3_000).StandingOn(Day("2026-09-01")).PayOff.ShouldBe(Money.FromBaht(6_000));

    [Fact]
    public void A_loan_paid_off_early_owes_nothing_any_more()
    {
        var standing = Loan(Garlic, paidPrincipal: 20_000, paidInterest: 200, waived: 900).StandingOn(Day("2026-10-01"));

        standing.IsClosed.ShouldBeTrue();
        standing.PayOff.ShouldBe(Money.Zero);
        standing.Arrears.ShouldBe(Money.Zero);
        standing.NextDue.ShouldBeNull();
    }

    [Fact]
    public void Standing_is_consistent_on_every_day() => Prop.ForAll(
        LoanScheduleTests.Terms.ToArbitrary(),
        Gen.Choose(0, 1_000).ToArbitrary(),
        Gen.Choose(-10, 2_000).ToArbitrary(),
        (terms, permille, days) =>
        {
            var fresh = Contract.Loan(terms);
            var whole = LoanSchedule.Of(terms).Aggregate(Money.Zero, (sum, line) => sum + line.Total);
            var paid = Allocation.Of(whole.TimesHalfUp(permille, 1000), fresh.Schedule(), default, terms.DisbursedOn);
            var loan = fresh with { PaidPrincipal = paid.Principal, PaidInterest = paid.Interest };
            var day = terms.DisbursedOn.AddDays(days);
            var standing = loan.StandingOn(day);
            var unpaid = whole - paid.Principal - paid.Interest;

            paid.Excess.ShouldBe(Money.Zero);
            loan.Schedule().Aggregate(Money.Zero, (sum, line) => sum + line.Unpaid).ShouldBe(unpaid);
            standing.Arrears.ShouldBeInRange(Money.Zero, unpaid);
            standing.PayOff.ShouldBeInRange(standing.OutstandingPrincipal, unpaid);
            (standing.NextDue?.Date >= day).ShouldBe(standing.NextDue is not null);
            loan.StandingOn(day.AddDays(1)).Arrears.ShouldBeGreaterThanOrEqualTo(standing.Arrears);
            loan.StandingOn(day.AddDays(1)).PayOff.ShouldBeGreaterThanOrEqualTo(standing.PayOff);
        }).QuickCheckThrowOnFailure();
}
