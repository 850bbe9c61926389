using FsCheck;
using FsCheck.Fluent;

namespace LineBot.Import.Cells;

public class NumberTests
{
    [Theory]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("1234.5", "1234.50")]
    [InlineData("๑,๒๓๔.๕๐", "1234.50")]
    [InlineData("-", "0")]
    [InlineData("0", "0")]
    [InlineData("(500)", "-500")]
    [InlineData("-500.25", "-500.25")]
    [InlineData("฿ 500", "500")]
    [InlineData("500 บาท", "500")]
    [InlineData("1,000,000", "1000000")]
    public void An_amount_is_read_as_spreadsheets_write_it(string text, string baht)
    {
        Numbers.Amount(text, out var amount).ShouldBeNull();

        amount.ShouldBe(decimal.Parse(baht, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("12.345", "amount.too-fine")]
    [InlineData("12.500", "amount.too-fine")]      // Somebody else's twelve thousand five hundred.
    [InlineData("1.234,50", "amount.invalid")]
    [InlineData("1,23", "amount.invalid")]
    [InlineData("12,34.00", "amount.invalid")]
    [InlineData("1E+05", "amount.invalid")]
    [InlineData("ห้าร้อย", "amount.invalid")]
    [InlineData("", "amount.invalid")]
    [InlineData("((5))", "amount.invalid")]
    [InlineData("99999999999999999999999999999999", "amount.invalid")]
    public void What_is_no_amount_is_refused(string text, string code) => Numbers.Amount(text, out _)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("0.01", null)]
    [InlineData("0", "amount.not-positive")]
    [InlineData("-", "amount.not-positive")]
    [InlineData("(500)", "amount.not-positive")]
    public void The_type_gives_the_sign_so_the_amount_is_above_zero(string text, string? code) =>
        Numbers.PositiveAmount(text, out _)?.Code.ShouldBe(code);

    [Fact]
    public void Every_amount_survives_its_spelling() => Prop.ForAll(
        Gen.Choose(-2_000_000_000, 2_000_000_000).ToArbitrary(),
        satang =>
        {
            var baht = satang / 100m;
            string[] spellings = [FormattableString.Invariant($"{baht:#,##0.00}"), FormattableString.Invariant($"{baht:0.00}")];
            return spellings.All(spelling => Numbers.Amount(spelling, out var read) is null && read == baht);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("12", 120_000)]
    [InlineData("7.5%", 75_000)]
    [InlineData("0", 0)]
    [InlineData("8.28", 82_800)]
    [InlineData("๖", 60_000)]
    public void A_rate_is_percent_a_year(string text, int millionths)
    {
        Numbers.Rate(text, out var rate).ShouldBeNull();

        rate.Millionths.ShouldBe(millionths);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1.23456")]
    [InlineData("1%/เดือน")]
    public void What_is_no_rate_is_refused(string text) => Numbers.Rate(text, out _)!.Code.ShouldBe("rate.invalid");
}
