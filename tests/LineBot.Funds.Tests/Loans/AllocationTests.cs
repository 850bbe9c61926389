using FsCheck;
using FsCheck.Fluent;
using static LineBot.Funds.Loans.Contract;

namespace LineBot.Funds.Loans;

public class AllocationTests
{
    private static readonly LoanTerms Garlic = Of(20_000, 12, LoanMethod.EqualPrincipal, 10);

    [Theory]
    [InlineData(150, 150, 0)]
    [InlineData(200, 200, 0)]
    [InlineData(2_200, 200, 2_000)]
    [InlineData(2_300, 300, 2_000)]        // ahead: the second one's interest comes before its principal
    [InlineData(4_380, 380, 4_000)]
    [InlineData(21_100, 1_100, 20_000)]
    public void The_oldest_instalment_first_its_interest_before_its_principal(decimal paid, decimal interest, decimal principal)
    {
        var allocation = Allocation.Of(Money.FromBaht(paid), Loan(Garlic).Schedule(), AllocationOrder.OldestInstalment, Day("2026-07-15"));

        allocation.ShouldBe(new Allocation(Money.FromBaht(interest), Money.FromBaht(principal), Money.Zero));
    }

    [Fact]
    public void A_fund_may_take_all_pressing_interest_before_principal()
    {
        // On 20 August two instalments are late (200 + 180 interest) and the third (160) is current.
        var allocation = Allocation.Of(Money.FromBaht(600), Loan(Garlic).Schedule(), AllocationOrder.InterestFirst, Day("2026-08-20"));

        allocation.ShouldBe(new Allocation(Money.FromBaht(540), Money.FromBaht(60), Money.Zero));
    }

    [Fact]
    public void More_than_the_schedule_asks_for_is_named() =>
        Allocation.Of(Money.FromBaht(21_100.01m), Loan(Garlic).Schedule(), default, Day("2026-07-15")).Excess.Satang.ShouldBe(1);

    [Fact]
    public void However_a_sum_is_cut_into_payments_it_settles_the_same() => Prop.ForAll(
        LoanScheduleTests.Terms.ToArbitrary(),
        Gen.Choose(1, 999).ToArbitrary(),
        (terms, permille) =>
        {
            var loan = Loan(terms);
            var whole = LoanSchedule.Of(terms).Aggregate(Money.Zero, (sum, line) => sum + line.Total);
            var first = whole.TimesHalfUp(permille, 1000);

            var paid = Pay(Pay(loan, first), whole - first);

            paid.PaidPrincipal.ShouldBe(terms.Principal);
            paid.StandingOn(terms.DisbursedOn).IsClosed.ShouldBeTrue();
            Pay(Pay(loan, first.TimesHalfUp(1, 2)), first - first.TimesHalfUp(1, 2)).ShouldBe(Pay(loan, first));
        }).QuickCheckThrowOnFailure();

    private static Loan Pay(Loan loan, Money amount)
    {
        var paid = Allocation.Of(amount, loan.Schedule(), AllocationOrder.OldestInstalment, loan.Terms.DisbursedOn);
        return loan with { PaidPrincipal = loan.PaidPrincipal + paid.Principal, PaidInterest = loan.PaidInterest + paid.Interest };
    }
}
