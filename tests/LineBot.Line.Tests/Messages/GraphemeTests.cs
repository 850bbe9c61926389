using FsCheck;
using FsCheck.Fluent;
using LineBot.Line.Messages.Limits;

namespace LineBot.Line.Tests.Messages;

public class GraphemeTests
{
    private static readonly Gen<string> Words =
        Gen.Elements("ก", "น้ำ", "ชำระเงินกู้", "a", "👨‍👩‍👧", "e\u0301", " ", "\r\n").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("", 0)]
    [InlineData("ชำระเงินกู้", 7)]
    [InlineData("น้ำ", 1)]
    [InlineData("👨‍👩‍👧", 1)]
    [InlineData("abc", 3)]
    public void Characters_are_counted_as_a_person_sees_them(string text, int count) => Graphemes.Count(text).ShouldBe(count);

    [Theory]
    [InlineData("ชำระเงินกู้", 7, Counting.Graphemes, "ชำระเงินกู้")]
    [InlineData("ชำระเงินกู้", 5, Counting.Graphemes, "ชำระเ…")]
    [InlineData("ชำระเงินกู้", 5, Counting.Utf16, "ชำระ…")]
    [InlineData("น้ำใจ", 3, Counting.Utf16, "…")]
    [InlineData("น้ำใจ", 0, Counting.Utf16, "")]
    public void A_long_text_is_cut_between_characters(string text, int maximum, Counting counting, string cut) =>
        Graphemes.Truncate(text, maximum, counting).ShouldBe(cut);

    [Fact]
    public void A_cut_text_fits_and_keeps_whole_characters_of_its_beginning() => Check.QuickThrowOnFailure(Prop.ForAll(
        Words.Zip(Gen.Choose(0, 40)).ToArbitrary(),
        sample =>
        {
            var (text, maximum) = sample;
            var units = Graphemes.Truncate(text, maximum, Counting.Utf16, "");
            var signs = Graphemes.Truncate(text, maximum, Counting.Graphemes, "");
            return units.Length <= maximum
                && Graphemes.Count(signs) == Math.Min(maximum, Graphemes.Count(text))
                && text.StartsWith(units, StringComparison.Ordinal)
                && Graphemes.Count(units) + Graphemes.Count(text[units.Length..]) == Graphemes.Count(text);
        }));
}
