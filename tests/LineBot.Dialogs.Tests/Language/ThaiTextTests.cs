using FsCheck;
using FsCheck.Fluent;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language;

public class ThaiTextTests
{
    [Theory]
    [InlineData("๑๒๓ ＡＢＣ", "123 abc")]
    [InlineData("น\u0E4D\u0E32", "นำ")]
    [InlineData("น\u0E49\u0E4D\u0E32", "น้ำ")]
    [InlineData("น\u0E4D\u0E49\u0E32", "น้ำ")]
    [InlineData("น\u0E33\u0E49", "น้ำ")]
    [InlineData("เเก่", "แก่")]
    [InlineData("ท\u0E48\u0E35", "ที่")]
    [InlineData("ยอด\u200Bเงิน", "ยอดเงิน")]
    [InlineData("คร้าบบบ", "คร้าบ")]
    [InlineData("มากๆ", "มาก")]
    [InlineData("ออมเงิน 5000", "ออมเงิน 5000")]
    [InlineData("ถนนกรรมการ", "ถนนกรรมการ")]
    [InlineData("  ยอด \n เงิน ", "ยอด เงิน")]
    [InlineData("น\u0E4D\u0E4A\u0E32\u0E35", "น\u0E35\u0E4A\u0E33")]
    public void Text_that_looks_or_sounds_the_same_is_the_same(string typed, string expected) => ThaiText.Clean(typed).ShouldBe(expected);

    [Theory]
    [InlineData("ขอดูยอดหน่อยนะคะ", "ขอดูยอด")]
    [InlineData("เดือนหน้า", "เดือนหน้า")]
    [InlineData("ค่ะ", "ค่ะ")]
    [InlineData("เช็คยอดครับผม!!", "เช็คยอด")]
    public void Polite_words_at_the_end_are_let_go(string clean, string expected) => ThaiText.WithoutParticles(clean).ShouldBe(expected);

    [Fact]
    public void Cleaning_never_throws_and_cleaning_twice_changes_nothing() =>
        Prop.ForAll(ThaiLikeText(), text => ThaiText.Clean(ThaiText.Clean(text)) == ThaiText.Clean(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Text_is_cleaned_the_same_composed_or_not() =>
        Prop.ForAll(ThaiLikeText(), text => text.Contains('\uD83D', StringComparison.Ordinal) || ThaiText.Clean(text.Normalize()) == ThaiText.Clean(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Readers_never_throw_on_any_text()
    {
        Prop.ForAll(ThaiLikeText(), text => AmountReader.Read(text).Candidates.All(money => !money.IsNegative)
                && DateReader.Read(text, new DateOnly(2026, 11, 21)).Candidates.Count <= 2
                && YesNoReader.Read(text).Candidates.Count <= 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    /// <summary>Letters, marks in any order, digits of three scripts, unseen marks, broken emoji, and the words the readers know.</summary>
    private static Arbitrary<string> ThaiLikeText()
    {
        var letters = Gen.Choose(0x0E01, 0x0E5B).Select(code => ((char)code).ToString());
        var others = Gen.Elements(" ", "0", "5", "๕", "９", ".", ",", "-", "/", "\u200B", "\uFEFF", "\uD83D", "a", "K", "\n");
        var words = Gen.Elements("ห้า", "ร้อย", "พัน", "ล้าน", "ครึ่ง", "บาท", "สตางค์", "วันที่", "เดือน", "หน้า", "อีก", "ม.ค.", "ไม่", "ใช่", "ค่ะ", "2569", "31/1");
        return Gen.ListOf(Gen.Frequency((4, letters), (2, others), (3, words))).Select(parts => string.Concat(parts)).ToArbitrary();
    }
}
