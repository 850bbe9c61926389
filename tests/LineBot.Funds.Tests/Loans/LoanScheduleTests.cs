using FsCheck;
using FsCheck.Fluent;
using static LineBot.Funds.Loans.Contract;

namespace LineBot.Funds.Loans;

public class LoanScheduleTests
{
    [Theory]
    [InlineData(10_000, 12, LoanMethod.Flat, 12, 933.33, 933.37, 1_200.00)]
    [InlineData(10_000, 12, LoanMethod.EqualPrincipal, 12, 933.33, 841.70, 650.00)]
    [InlineData(10_000, 12, LoanMethod.EqualInstalment, 12, 888.49, 888.47, 661.86)]
    [InlineData(30_000, 6, LoanMethod.Flat, 12, 2_650.00, 2_650.00, 1_800.00)]
    [InlineData(10_000, 12, LoanMethod.None, 12, 833.33, 833.37, 0)]
    [InlineData(10_000, 0, LoanMethod.EqualInstalment, 12, 833.33, 833.37, 0)]
    [InlineData(10_000, 12, LoanMethod.LumpSum, 12, 100.00, 10_100.00, 1_200.00)]
    public void The_worked_figures_hold(
        decimal baht, decimal percent, LoanMethod method, int instalments, decimal first, decimal last, decimal interest)
    {
        var schedule = LoanSchedule.Of(Of(baht, percent, method, instalments));

        schedule[0].Total.ShouldBe(Money.FromBaht(first));
        schedule[^1].Total.ShouldBe(Money.FromBaht(last));
        schedule.Sum(line => line.Interest.Satang).ShouldBe(Money.FromBaht(interest).Satang);
    }

    [Theory]
    [InlineData("2026-06-15", "2026-12-15", 1_200.00)]   // six whole months
    [InlineData("2026-08-31", "2027-02-28", 1_200.00)]   // also whole: February has no 31st
    [InlineData("2026-06-15", "2026-12-16", 1_209.86)]   // 184 days / 365
    public void A_lump_term_counts_whole_months_or_else_days(string disbursed, string due, decimal interest) =>
        LoanSchedule.Of(Of(20_000, 12, LoanMethod.LumpSum, 1, LoanFrequency.Lump, disbursed, due))[0].Interest
            .ShouldBe(Money.FromBaht(interest));

    [Fact]
    public void A_week_is_a_52nd_of_a_year()
    {
        var schedule = LoanSchedule.Of(Of(5_200, 10, LoanMethod.EqualPrincipal, 2, LoanFrequency.Week));

        schedule[0].Interest.ShouldBe(Money.FromBaht(10));
        schedule[1].Due.ShouldBe(schedule[0].Due.AddDays(7));
    }

    [Fact]
    public void Monthly_days_count_from_the_first() =>
        LoanSchedule.Of(Of(300, 0, LoanMethod.None, 3, disbursed: "2026-12-31", firstDue: "2027-01-31")).Select(line => line.Due)
            .ShouldBe([Day("2027-01-31"), Day("2027-02-28"), Day("2027-03-31")]);

    [Theory]
    [InlineData(30, 197.26)]
    [InlineData(31, 203.84)]
    public void Daily_interest_is_actual_over_365(int days, decimal interest) =>
        Interest.ForDays(Money.FromBaht(20_000), InterestRate.FromPercentPerYear(12), days).ShouldBe(Money.FromBaht(interest));

    [Theory]
    [InlineData(0, 1, LoanFrequency.Month, "2026-07-15", LoanTermsFault.PrincipalNotPositive)]
    [InlineData(100, 0, LoanFrequency.Month, "2026-07-15", LoanTermsFault.InstalmentsOutOfRange)]
    [InlineData(100, 601, LoanFrequency.Month, "2026-07-15", LoanTermsFault.InstalmentsOutOfRange)]
    [InlineData(100, 2, LoanFrequency.Lump, "2026-07-15", LoanTermsFault.LumpWithSeveralInstalments)]
    [InlineData(100, 2, LoanFrequency.Month, "2026-06-14", LoanTermsFault.DueBeforeDisbursed)]
    public void Terms_that_make_no_schedule_are_refused(
        int satang, int instalments, LoanFrequency every, string firstDue, LoanTermsFault expected)
    {
        var terms = LoanTerms.TryCreate(
            Money.FromSatang(satang), default, LoanMethod.Flat, instalments, every, Day("2026-06-15"), Day(firstDue), out var fault);

        terms.ShouldBeNull();
        fault.ShouldBe(expected);
    }

    [Fact]
    public void Every_schedule_returns_the_principal_and_agrees_with_an_independent_reckoning() => Prop.ForAll(
        Terms.ToArbitrary(),
        terms =>
        {
            var schedule = LoanSchedule.Of(terms);
            schedule.Select(line => (line.Principal.Satang, line.Interest.Satang)).ShouldBe(Witness.Schedule(terms));
            schedule.Sum(line => line.Principal.Satang).ShouldBe(terms.Principal.Satang);
            schedule.ShouldAllBe(line => !line.Principal.IsNegative && !line.Interest.IsNegative);
            schedule.Select(line => line.Number).ShouldBe(Enumerable.Range(1, terms.Instalments));
            schedule.Zip(schedule.Skip(1)).ShouldAllBe(pair => pair.First.Due < pair.Second.Due);
        }).QuickCheckThrowOnFailure();

    internal static Gen<LoanTerms> Terms =>
        from satang in Gen.Choose(100, 1_000_000_00)
        from hundredths in Gen.Choose(0, 3_600)
        from method in Gen.Elements(Enum.GetValues<LoanMethod>())
        from every in Gen.Elements(Enum.GetValues<LoanFrequency>())
        from instalments in Gen.Choose(1, 120)
        from disbursed in Gen.Choose(0, 1_500)
        from wait in Gen.Choose(0, 400)
        let day = new DateOnly(2024, 1, 1).AddDays(disbursed)
        select LoanTerms.TryCreate(
            Money.FromSatang(satang),
            InterestRate.FromPercentPerYear(hundredths / 100m),
            method,
            every == LoanFrequency.Lump ? 1 : instalments,
            every,
            day,
            day.AddDays(wait),
            out _)!;
}
