using System.Globalization;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Tests.Language;

/// <summary>Every day of twenty years, leap days among them, in every written form.</summary>
public class DateFormTests
{
    private static readonly DateOnly First = new(2014, 1, 1);

    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly string[] Short =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    private static readonly string[] Long =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    [Theory]
    [InlineData("d/m/yyyy")]
    [InlineData("dd/mm/yy")]
    [InlineData("d short yy")]
    [InlineData("thai digits, long month")]
    [InlineData("iso")]
    public void Every_day_is_read_as_itself(string form)
    {
        var wrong = Enumerable.Range(0, First.AddYears(20).DayNumber - First.DayNumber).Select(First.AddDays)
            .Where(day => DateReader.Read(Write(day, form), Today).Candidates is not [var read] || read != day)
            .Select(day => Write(day, form));

        wrong.Take(5).ShouldBeEmpty();
    }

    private static string Write(DateOnly day, string form)
    {
        var (year, month) = (day.Year + 543, day.Month - 1);
        return form switch
        {
            "d/m/yyyy" => Text($"{day.Day}/{day.Month}/{year}"),
            "dd/mm/yy" => Text($"{day.Day:00}/{day.Month:00}/{year % 100:00}"),
            "d short yy" => Text($"{day.Day} {Short[month]} {year % 100:00}"),
            "iso" => day.ToString("O", CultureInfo.InvariantCulture),
            _ => string.Concat(Text($"{day.Day} {Long[month]} {year}").Select(letter => char.IsAsciiDigit(letter) ? (char)('๐' + (letter - '0')) : letter)),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
