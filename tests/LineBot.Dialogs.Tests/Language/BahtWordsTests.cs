using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LineBot.Dialogs.Language;
using LineBot.Funds;

namespace LineBot.Dialogs.Tests.Language;

public class BahtWordsTests
{
    [Theory]
    [InlineData("0", "ศูนย์บาทถ้วน")]
    [InlineData("1", "หนึ่งบาทถ้วน")]
    [InlineData("10", "สิบบาทถ้วน")]
    [InlineData("11", "สิบเอ็ดบาทถ้วน")]
    [InlineData("20", "ยี่สิบบาทถ้วน")]
    [InlineData("21", "ยี่สิบเอ็ดบาทถ้วน")]
    [InlineData("101", "หนึ่งร้อยเอ็ดบาทถ้วน")]
    [InlineData("111", "หนึ่งร้อยสิบเอ็ดบาทถ้วน")]
    [InlineData("1234567.89", "หนึ่งล้านสองแสนสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดบาทแปดสิบเก้าสตางค์")]
    [InlineData("1000001", "หนึ่งล้านเอ็ดบาทถ้วน")]
    [InlineData("11000000", "สิบเอ็ดล้านบาทถ้วน")]
    [InlineData("1000000000000", "หนึ่งล้านล้านบาทถ้วน")]
    [InlineData("250.75", "สองร้อยห้าสิบบาทเจ็ดสิบห้าสตางค์")]
    [InlineData("0.25", "ยี่สิบห้าสตางค์")]
    [InlineData("0.01", "หนึ่งสตางค์")]
    [InlineData("1.21", "หนึ่งบาทยี่สิบเอ็ดสตางค์")]
    [InlineData("-20", "ลบยี่สิบบาทถ้วน")]
    public void Baht_are_written_out(string baht, string words) =>
        Write(Money.FromBaht(decimal.Parse(baht, CultureInfo.InvariantCulture))).ShouldBe(words);

    [Fact]
    public void Every_amount_reads_back_as_itself() => Prop.ForAll<long>(satang =>
        ReadBack(Write(Money.FromSatang(satang))) == satang).QuickCheckThrowOnFailure();

    [Fact]
    public void The_largest_and_the_smallest_amount_have_words()
    {
        ReadBack(Write(Money.FromSatang(long.MaxValue))).ShouldBe(long.MaxValue);
        Write(Money.FromSatang(long.MinValue)).ShouldStartWith("ลบ");
    }

    private static string Write(Money money) => new BahtWords(money).In(SpokenLanguage.Thai);

    /// <summary>Reads the words from left to right, knowing nothing of how they were written.</summary>
    private static long ReadBack(string words)
    {
        var sign = words.StartsWith('ล') && words.StartsWith("ลบ", StringComparison.Ordinal) ? -1 : 1;
        var rest = sign < 0 ? words[2..] : words;
        var baht = rest.Split("บาท");
        var satang = baht.Length == 2 ? Number(baht[0]) * 100 : 0;
        var tail = baht[^1];
        return sign * (tail == "ถ้วน" ? satang : satang + Number(tail[..^"สตางค์".Length]));
    }

    private static long Number(string words)
    {
        var digits = new Dictionary<string, long>
        {
            ["ศูนย์"] = 0,
            ["หนึ่ง"] = 1,
            ["เอ็ด"] = 1,
            ["ยี่"] = 2,
            ["สอง"] = 2,
            ["สาม"] = 3,
            ["สี่"] = 4,
            ["ห้า"] = 5,
            ["หก"] = 6,
            ["เจ็ด"] = 7,
            ["แปด"] = 8,
            ["เก้า"] = 9,
        };
        var places = new Dictionary<string, long> { ["สิบ"] = 10, ["ร้อย"] = 100, ["พัน"] = 1_000, ["หมื่น"] = 10_000, ["แสน"] = 100_000 };
        long whole = 0;
        long group = 0;
        long? digit = null;
        for (var at = 0; at < words.Length;)
        {
            var word = digits.Keys.Concat(places.Keys).Append("ล้าน").Single(known => words.AsSpan(at).StartsWith(known, StringComparison.Ordinal));
            at += word.Length;
            if (digits.TryGetValue(word, out var value)) { digit = value; continue; }
            if (places.TryGetValue(word, out var place)) { group += (digit ?? 1) * place; }
            else { (whole, group) = ((whole + group + (digit ?? 0)) * 1_000_000, 0); }
            digit = null;
        }

        return whole + group + (digit ?? 0);
    }
}
