using FsCheck;
using FsCheck.Fluent;

namespace LineBot.Funds;

public class MoneyTests
{
    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(-1, 2, -1)]
    [InlineData(1, 3, 0)]
    [InlineData(2, 3, 1)]
    [InlineData(5, 2, 3)]
    [InlineData(-5, 2, -3)]
    public void Half_a_satang_rounds_away_from_zero(long satang, int parts, long rounded) =>
        Money.FromSatang(satang).TimesHalfUp(1, parts).Satang.ShouldBe(rounded);

    [Fact]
    public void A_finer_sum_than_a_satang_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromBaht(0.005m));

    [Fact]
    public void Overflow_throws() =>
        Should.Throw<OverflowException>(() => Money.FromSatang(long.MaxValue) + Money.FromSatang(1));

    [Theory]
    [InlineData(1_000_000, 12, 83_333, 83_337)]
    [InlineData(2_000_000, 12, 166_667, 166_663)]
    [InlineData(3, 7, 0, 3)]
    [InlineData(5, 7, 1, 0)]
    public void A_split_rounds_half_up_and_the_last_part_takes_the_rest(long satang, int parts, long first, long last)
    {
        var split = Money.FromSatang(satang).SplitInto(parts);

        split[0].Satang.ShouldBe(first);
        split[^1].Satang.ShouldBe(last);
    }

    [Fact]
    public void A_split_adds_up_and_has_no_negative_part() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(satang => (long)satang).ToArbitrary(),
        Gen.Choose(1, 700).ToArbitrary(),
        (satang, parts) =>
        {
            var split = Money.FromSatang(satang).SplitInto(parts);
            return split.Count == parts && split.Sum(part => part.Satang) == satang && split.All(part => !part.IsNegative);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Money_prints_alike_in_every_culture()
    {
        using var thai = new Culture("th-TH");

        Money.FromSatang(-123_456_789).ToString().ShouldBe("-1234567.89");
    }
}
