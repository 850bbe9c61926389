using FsCheck;
using FsCheck.Fluent;
using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.Tests.Language;

public class AmountReaderTests
{
    [Theory]
    [InlineData("500", 500)]
    [InlineData("500บ", 500)]
    [InlineData("500.-", 500)]
    [InlineData("฿500", 500)]
    [InlineData("1,500", 1_500)]
    [InlineData("1,500.50 บาท", 1_500.50)]
    [InlineData("๑,๕๐๐", 1_500)]
    [InlineData("１２", 12)]
    [InlineData("ห้าร้อย", 500)]
    [InlineData("5ร้อย", 500)]
    [InlineData("พันห้า", 1_500)]
    [InlineData("พันห้าบาทค่ะ", 1_500)]
    [InlineData("สองพัน", 2_000)]
    [InlineData("2พัน", 2_000)]
    [InlineData("หมื่นนึง", 10_000)]
    [InlineData("ร้อยนึงครับ", 100)]
    [InlineData("สองหมื่นห้า", 25_000)]
    [InlineData("2หมื่น5", 25_000)]
    [InlineData("2 หมื่น 5 พัน", 25_000)]
    [InlineData("หมื่นสองพันห้า", 12_500)]
    [InlineData("1.5k", 1_500)]
    [InlineData("2K", 2_000)]
    [InlineData("ครึ่งแสน", 50_000)]
    [InlineData("สองพันครึ่ง", 2_500)]
    [InlineData("ล้านสอง", 1_200_000)]
    [InlineData("1.5 ล้าน", 1_500_000)]
    [InlineData("แสนสอง", 120_000)]
    [InlineData("ฝาก 500 ครับ", 500)]
    [InlineData("ขอฝากห้าร้อยบาทนะคะ", 500)]
    [InlineData("โอน500ค่ะ", 500)]
    [InlineData("ยี่สิบเอ็ด", 21)]
    [InlineData("หนึ่งร้อยเอ็ดบาทถ้วน", 101)]
    [InlineData("หนึ่งพันห้าบาทถ้วน", 1_005)]
    [InlineData("หนึ่งล้านเอ็ดบาทถ้วน", 1_000_001)]
    [InlineData("สองร้อยห้าสิบบาทเจ็ดสิบห้าสตางค์", 250.75)]
    [InlineData("ยี่สิบห้าสตางค์", 0.25)]
    [InlineData("สองบาทห้าสิบ", 2.50)]
    [InlineData("500 บาท 50 สตางค์", 500.50)]
    [InlineData("2พัน500", 2_500)]
    [InlineData("สมาชิก 5 คน 500 บาท", 500)]
    [InlineData("ศูนย์บาทถ้วน", 0)]
    public void An_amount_with_one_meaning_is_read(string text, double baht) =>
        AmountReader.Read(text).Value.ShouldNotBeNull().Satang.ShouldBe((long)Math.Round(baht * 100));

    [Theory]
    [InlineData("1.500", new double[] { 1_500, 1.5 })]
    [InlineData("1.234", new double[] { 1_234 })]
    [InlineData("ร้อยห้า", new double[] { 105, 150 })]
    [InlineData("สองร้อยห้า", new double[] { 205, 250 })]
    [InlineData("หมื่นหนึ่ง", new double[] { 10_000, 11_000 })]
    [InlineData("สองหมื่นห้าบาท", new double[] { 25_000, 20_005 })]
    [InlineData("500 หรือ 600", new double[] { 500, 600 })]
    [InlineData("500-600", new double[] { 500, 600 })]
    [InlineData("พันกว่าบาท", new double[] { 1_000 })]
    [InlineData("ไม่ใช่ 500", new double[] { 500 })]
    public void An_amount_with_two_meanings_is_asked_back(string text, double[] bahts)
    {
        var reading = AmountReader.Read(text);

        reading.Value.ShouldBeNull();
        reading.Candidates.Select(money => money.Satang / 100.0).ShouldBe(bahts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ไม่รู้")]
    [InlineData("-5")]
    [InlineData("ติดลบ 500")]
    [InlineData("50%")]
    [InlineData("5 5")]
    [InlineData("1e3")]
    [InlineData("2 dozen")]
    [InlineData("5 คน")]
    [InlineData("31/1/2569")]
    [InlineData("0812345678")]
    [InlineData("ห้าม")]
    [InlineData("สัมพันธ์")]
    [InlineData("15,00")]
    [InlineData("1.23456")]
    [InlineData("ตังค์หมด")]
    public void What_is_no_amount_is_never_taken_for_one(string text) => AmountReader.Read(text).Candidates.ShouldBeEmpty();

    [Fact]
    public void Every_amount_written_out_in_words_reads_back_as_itself() =>
        Prop.ForAll(Amounts(), satang => AmountReader.Read(new BahtWords(Money.FromSatang(satang)).In(SpokenLanguage.Thai)).Value?.Satang == satang)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Every_amount_in_figures_reads_back_as_itself() =>
        Prop.ForAll(Amounts(), satang => AmountReader.Read(Formats.Amount(Money.FromSatang(satang))).Value?.Satang == satang)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    /// <summary>Amounts of every length, most of them full of zeros and ones, where Thai number words are irregular.</summary>
    private static Arbitrary<long> Amounts()
    {
        var digit = Gen.Frequency((3, Gen.Elements(0L, 1L, 2L)), (2, Gen.Choose(0, 9).Select(value => (long)value)));
        return Gen.Choose(1, 13).SelectMany(length => digit.ListOf(length)).Select(digits => digits.Aggregate(0L, (sum, next) => (sum * 10) + next)).ToArbitrary();
    }
}
