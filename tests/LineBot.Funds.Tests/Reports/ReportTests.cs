using FsCheck;
using FsCheck.Fluent;

namespace LineBot.Funds.Reports;

public class ReportTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>However a year is cut in two, what the first part carries forward the second brings forward, and together they are the year.</summary>
    [Fact]
    public void Two_halves_make_the_whole()
    {
        var changes = Gen.Choose(-5000, 5000).SelectMany(satang => Gen.Choose(-400, 800).Select(day => (Start.AddDays(day), Money.FromSatang(satang)))).ListOf();
        var cut = Gen.Choose(0, 363);
        Prop.ForAll(changes.Zip(cut).ToArbitrary(), made =>
        {
            var (moves, at) = made;
            var year = Of(moves, ReportPeriod.Year(2026));
            var first = Of(moves, new(Start, Start.AddDays(at)));
            var second = Of(moves, new(Start.AddDays(at + 1), new(2026, 12, 31)));

            second.BroughtForward.ShouldBe(first.CarriedForward);
            (first.In + second.In, first.Out + second.Out, second.CarriedForward).ShouldBe((year.In, year.Out, year.CarriedForward));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(2028, 2, 29)]
    [InlineData(2026, 2, 28)]
    [InlineData(2026, 12, 31)]
    public void A_month_ends_on_its_last_day(int year, int month, int last) => ReportPeriod.Month(year, month).To.ShouldBe(new(year, month, last));

    private static Movement Of(IEnumerable<(DateOnly Day, Money Change)> moves, ReportPeriod period) =>
        moves.Aggregate(default(Movement), (sum, move) => sum.With(move.Day, move.Change, period));
}
