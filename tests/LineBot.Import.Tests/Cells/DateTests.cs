using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace LineBot.Import.Cells;

public class DateTests
{
    private static readonly string[] Months =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    [Theory]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("2569-01-31", "2026-01-31")]
    [InlineData("31/1/2569", "2026-01-31")]
    [InlineData("31/01/69", "2026-01-31")]
    [InlineData("31/1/2026", "2026-01-31")]
    [InlineData("31-1-2569", "2026-01-31")]
    [InlineData("31.1.2569", "2026-01-31")]
    [InlineData("31 ม.ค. 69", "2026-01-31")]
    [InlineData("31 มค 2569", "2026-01-31")]
    [InlineData("31ม.ค.69", "2026-01-31")]
    [InlineData("31-ม.ค.-69", "2026-01-31")]
    [InlineData("๓๑ มกราคม ๒๕๖๙", "2026-01-31")]
    [InlineData("31 มกราคม พ.ศ. 2569", "2026-01-31")]
    [InlineData("29/2/2567", "2024-02-29")]
    [InlineData("31/1/2569 0:00:00", "2026-01-31")]
    [InlineData("2026-01-31T00:00:00", "2026-01-31")]
    public void A_date_is_read_as_people_write_it(string text, string day)
    {
        Dates.Date(text, out var date).ShouldBeNull();

        date.ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("29/2/2569", "date.no-such-day")]   // 2026 is no leap year.
    [InlineData("31/4/2569", "date.no-such-day")]
    [InlineData("0/1/2569", "date.no-such-day")]
    [InlineData("1/13/2569", "date.invalid")]
    [InlineData("31/1", "date.invalid")]
    [InlineData("31-Jan-26", "date.invalid")]       // A two-digit year of which era?
    [InlineData("เมื่อวาน", "date.invalid")]
    [InlineData("46053", "date.invalid")]
    [InlineData("31/1/569", "date.invalid")]
    [InlineData("31/1/1481", "date.year")]          // What a Thai culture makes of 2024.
    [InlineData("31/1/2399", "date.year")]
    [InlineData("31/1/2569 08:30", "date.invalid")]
    public void What_is_no_date_is_refused(string text, string code) => Dates.Date(text, out _)!.Code.ShouldBe(code);

    [Fact]
    public void Every_day_reads_the_same_in_every_spelling() => Prop.ForAll(
        Gen.Choose(0, 73_000).Select(days => new DateOnly(1957, 1, 1).AddDays(days)).ToArbitrary(),
        day =>
        {
            var era = day.Year + 543;
            string[] spellings =
            [
                Text($"{day:yyyy-MM-dd}"), Text($"{day.Day}/{day.Month}/{era}"), Text($"{day.Day:00}/{day.Month:00}/{day.Year}"),
                Text($"{day.Day} {Months[day.Month - 1]} {era}"), Thai(Text($"{day.Day}/{day.Month}/{era}")),
            ];
            return spellings.All(spelling => Dates.Date(spelling, out var read) is null && read == day);
        }).QuickCheckThrowOnFailure();

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Thai(string digits) =>
        string.Concat(digits.Select(letter => char.IsAsciiDigit(letter) ? (char)('๐' + (letter - '0')) : letter));
}
