using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Loans;

namespace LineBot.Funds.Due;

public class DueMoveTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData(5, "2026-11-21", null)]
    [InlineData(5, "2026-12-15", null)]
    [InlineData(5, "2026-11-20", DueMoveRefusal.InThePast)]
    [InlineData(5, "2026-12-16", DueMoveRefusal.OutOfOrder)]
    [InlineData(6, "2026-12-15", DueMoveRefusal.SameDay)]
    [InlineData(4, "2026-12-01", DueMoveRefusal.AlreadyPaid)]
    [InlineData(11, "2026-12-01", DueMoveRefusal.NoSuchInstalment)]
    [InlineData(10, "2029-04-15", null)]
    [InlineData(10, "2029-04-16", DueMoveRefusal.TooFar)]
    public void A_day_is_set_between_its_neighbours_from_today_on(int number, string to, DueMoveRefusal? expected) =>
        DueMoveRules.WhyNot(Loan(), number, Contract.Day(to), Today).ShouldBe(expected);

    [Fact]
    public void A_move_gives_time_and_neither_adds_nor_takes_money() => Prop.ForAll(
        Gen.Choose(5, 10).SelectMany(number => Gen.Choose(0, 30).Select(days => (number, days))).ToArbitrary(),
        move =>
        {
            var loan = Loan();
            var from = loan.DueOn(move.number);
            var moved = loan with { Moves = [new(move.number, from, from.AddDays(move.days))] };
            var (before, after) = (loan.Schedule(), moved.Schedule());
            return before.Zip(after).All(pair => pair.First with { Due = pair.Second.Due } == pair.Second)
                && Enumerable.Range(0, 200).All(day => loan.StandingOn(Today.AddDays(day)).PayOff == moved.StandingOn(Today.AddDays(day)).PayOff);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_moved_is_not_late_before_its_new_day_and_late_after_it()
    {
        var moved = Loan() with { Moves = [new(5, new(2026, 11, 15), new(2026, 12, 10))] };

        (Loan().StandingOn(Today).Arrears.IsPositive, moved.StandingOn(Today).Arrears.IsPositive).ShouldBe((true, false));
        moved.StandingOn(new(2026, 12, 10)).NextDue!.Date.ShouldBe(new(2026, 12, 10));
        moved.StandingOn(new(2026, 12, 11)).LateSince.ShouldBe(new(2026, 12, 10));
    }

    /// <summary>Four of ten instalments are paid; the fifth was due on 15 November.</summary>
    private static Loan Loan() => Contract.Loan(Contract.Of(20_000, 12, LoanMethod.EqualPrincipal, 10), paidPrincipal: 8_000, paidInterest: 680);
}
