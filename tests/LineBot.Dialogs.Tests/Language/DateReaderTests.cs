using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language;

public class DateReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);   // A Saturday.

    [Theory]
    [InlineData("31/1/2569", "2026-01-31")]
    [InlineData("31/01/69", "2026-01-31")]
    [InlineData("31-1-2569", "2026-01-31")]
    [InlineData("31.1.69", "2026-01-31")]
    [InlineData("31 ม.ค. 69", "2026-01-31")]
    [InlineData("31 มค 69", "2026-01-31")]
    [InlineData("31ม.ค.2569", "2026-01-31")]
    [InlineData("๓๑ มกราคม ๒๕๖๙", "2026-01-31")]
    [InlineData("วันที่ 31 มกราคม พ.ศ. 2569 ค่ะ", "2026-01-31")]
    [InlineData("31 มกราคม ค.ศ. 2026", "2026-01-31")]
    [InlineData("31 jan 2026", "2026-01-31")]
    [InlineData("31/1/2026", "2026-01-31")]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("2569-01-31", "2026-01-31")]
    [InlineData("29/2/2567", "2024-02-29")]
    [InlineData("1 กรกฏาคม 2569", "2026-07-01")]
    [InlineData("5 ธันวา 69", "2026-12-05")]
    [InlineData("วันที่สิบห้า ตุลาคม 2569", "2026-10-15")]
    [InlineData("5 ธ.ค. ปีนี้", "2026-12-05")]
    [InlineData("วันนี้", "2026-11-21")]
    [InlineData("วันนี้ค่ะ", "2026-11-21")]
    [InlineData("เมื่อวาน", "2026-11-20")]
    [InlineData("เมื่อวานนี้ครับ", "2026-11-20")]
    [InlineData("เมื่อวานซืน", "2026-11-19")]
    [InlineData("พรุ่งนี้", "2026-11-22")]
    [InlineData("มะรืน", "2026-11-23")]
    [InlineData("มะรืนนี้จ้า", "2026-11-23")]
    [InlineData("สิ้นเดือน", "2026-11-30")]
    [InlineData("สิ้นเดือนหน้า", "2026-12-31")]
    [InlineData("ต้นเดือนหน้า", "2026-12-01")]
    [InlineData("กลางเดือนหน้า", "2026-12-15")]
    [InlineData("สิ้นปี", "2026-12-31")]
    [InlineData("3 วันก่อน", "2026-11-18")]
    [InlineData("เมื่อสามวันที่แล้ว", "2026-11-18")]
    [InlineData("อีก 3 วัน", "2026-11-24")]
    [InlineData("อีกสองอาทิตย์", "2026-12-05")]
    [InlineData("วันที่ 5 เดือนหน้า", "2026-12-05")]
    [InlineData("5 เดือนที่แล้ว", "2026-06-21")]
    [InlineData("ศุกร์ที่แล้ว", "2026-11-20")]
    [InlineData("วันจันทร์นี้", "2026-11-16")]
    public void A_day_with_one_meaning_is_read(string text, string expected) =>
        DateReader.Read(text, Today).Value?.ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Theory]
    [InlineData("31/1", new[] { "2026-01-31", "2027-01-31" })]
    [InlineData("5 ธันวา", new[] { "2026-12-05", "2027-12-05" })]
    [InlineData("วันที่ 5", new[] { "2026-11-05", "2026-12-05" })]
    [InlineData("วันจันทร์", new[] { "2026-11-16", "2026-11-23" })]
    [InlineData("วันจันทร์หน้า", new[] { "2026-11-23", "2026-11-30" })]
    [InlineData("ต้นเดือน", new[] { "2026-11-01", "2026-12-01" })]
    [InlineData("เดือนหน้า", new[] { "2026-12-21" })]
    public void A_day_with_two_meanings_is_asked_back(string text, string[] expected)
    {
        var reading = DateReader.Read(text, Today);

        reading.Value.ShouldBeNull();
        reading.Candidates.Select(day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("31/2/2569")]
    [InlineData("29/2/2569")]
    [InlineData("1/31/2569")]
    [InlineData("32 ม.ค. 69")]
    [InlineData("0/1/2569")]
    [InlineData("31/1/1")]
    [InlineData("ไม่รู้")]
    [InlineData("500")]
    [InlineData("10:30")]
    [InlineData("081-234-5678")]
    [InlineData("วันเกิด")]
    public void What_is_no_day_is_never_taken_for_one(string text) => DateReader.Read(text, Today).Candidates.ShouldBeEmpty();
}
