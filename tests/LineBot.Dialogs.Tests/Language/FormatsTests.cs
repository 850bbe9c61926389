using System.Globalization;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Tests.Language;

public class FormatsTests
{
    private static readonly Locale ThaiNumerals = new(SpokenLanguage.Thai, Numerals.Thai);

    [Theory]
    [InlineData("2026-01-31", "31 ม.ค. 2569", "31 Jan 2026")]
    [InlineData("2024-02-29", "29 ก.พ. 2567", "29 Feb 2024")]
    [InlineData("2026-12-01", "1 ธ.ค. 2569", "1 Dec 2026")]
    public void A_date_has_the_buddhist_year_in_Thai_and_the_common_year_in_English(string date, string thai, string english)
    {
        var day = DateOnly.Parse(date, CultureInfo.InvariantCulture);
        var text = Text.Of(th: $"{day}", en: $"{day}");

        text.In(Locale.Thai).ShouldBe(thai);
        text.In(Locale.English).ShouldBe(english);
    }

    [Fact]
    public void All_twelve_months_have_their_Thai_short_names() =>
        string.Join(' ', Enumerable.Range(1, 12).Select(month => Formats.Date(new(2026, month, 1), SpokenLanguage.Thai).Split(' ')[1]))
            .ShouldBe("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.");

    [Theory]
    [InlineData(123450, "1,234.50")]
    [InlineData(0, "0.00")]
    [InlineData(-5, "-0.05")]
    [InlineData(100000000000, "1,000,000,000.00")]
    public void Money_has_commas_and_two_digits(long satang, string written) =>
        Formats.Amount(Money.FromSatang(satang)).ShouldBe(written);

    [Theory]
    [InlineData(0, "วันนี้", "today")]
    [InlineData(1, "พรุ่งนี้", "tomorrow")]
    [InlineData(9, "อีก 9 วัน", "9 days from now")]
    [InlineData(-1, "เมื่อวาน", "yesterday")]
    [InlineData(-45, "45 วันที่แล้ว", "45 days ago")]
    public void A_day_near_today_is_said_as_a_distance(int days, string thai, string english)
    {
        var distance = new DayDistance(days);

        Formats.Relative(distance, SpokenLanguage.Thai).ShouldBe(thai);
        Formats.Relative(distance, SpokenLanguage.English).ShouldBe(english);
    }

    [Fact]
    public void The_clock_on_a_card_is_Thailands()
    {
        var at = LocalTime.Of(new(2026, 11, 20, 17, 5, 59, TimeSpan.Zero));

        Text.Of(th: $"ณ {at}", en: $"as of {at}").In(Locale.Thai).ShouldBe("ณ 21 พ.ย. 2569 00:05 น.");
        Text.Of(th: $"ณ {at}", en: $"as of {at}").In(Locale.English).ShouldBe("as of 21 Nov 2026, 00:05");
    }

    [Fact]
    public void Thai_numerals_change_our_figures_and_leave_numbers_of_the_books_alone()
    {
        var loan = LoanNumber.Parse("L-2569-014");
        var text = Text.Of(th: $"สัญญา {loan} ค้าง {Money.FromBaht(1234.5m)} บาท โทร 1669", en: $"{loan} {Money.Zero}");

        text.In(ThaiNumerals).ShouldBe("สัญญา L-2569-014 ค้าง ๑,๒๓๔.๕๐ บาท โทร 1669");
        text.In(Locale.Thai).ShouldBe("สัญญา L-2569-014 ค้าง 1,234.50 บาท โทร 1669");
    }

    [Fact]
    public void A_sentence_in_a_sentence_keeps_its_language_and_its_numerals()
    {
        var inner = Text.Of(th: $"เหลือ {Units.Of(Money.FromSatang(3), "ตัว")}", en: $"{Units.Of(Money.FromSatang(3), "head")} left");
        var outer = Text.Lines(Text.Same("A1"), Text.Of(th: $"วัว: {inner} ค่ะ", en: $"Cattle: {inner}"));

        outer.In(ThaiNumerals).ShouldBe("A1\nวัว: เหลือ ๓ ตัว ค่ะ");
        outer.In(Locale.English).ShouldBe("A1\nCattle: 3 head left");
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = Write();
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo("th-TH");
            Write().ShouldBe(before);
            Thread.CurrentThread.CurrentCulture = new CultureInfo("de-DE");
            Write().ShouldBe(before);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    /// <summary>The list is the promise: whatever is not on it does not compile inside a sentence.</summary>
    [Fact]
    public void Sentences_take_our_values_only()
    {
        var taken = typeof(Words<Thai>).GetMethods().Where(method => method.Name == nameof(Words<>.AppendFormatted)).ToList();

        taken.ShouldAllBe(method => !method.IsGenericMethod);
        taken.Select(method => method.GetParameters().Single().ParameterType)
            .ShouldNotContain(type => type == typeof(object) || type == typeof(decimal) || type == typeof(double)
                || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(long));
    }

    private static string Write()
    {
        var day = new DateOnly(2026, 1, 2);
        var text = Text.Of(
            th: $"{day} {Money.FromBaht(1234.5m)} {12345} {InterestRate.FromPercentPerYear(6.5m)} {new DayDistance(1234)}",
            en: $"{day} {Money.FromBaht(1234.5m)} {12345} {InterestRate.FromPercentPerYear(6.5m)} {new DayDistance(1234)}");
        return text.In(Locale.Thai) + text.In(Locale.English);
    }
}
