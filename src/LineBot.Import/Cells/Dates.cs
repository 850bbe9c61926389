using System.Globalization;
using System.Text.RegularExpressions;
using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>
/// Dates as they are written in Thailand: 31/1/2569 · 31/01/69 · 31 ม.ค. 69 · ๓๑ มกราคม ๒๕๖๙ · 2026-01-31. The day always comes
/// before the month. A year from 2400 on is of the Buddhist era, and so is one of two digits.
/// </summary>
internal static partial class Dates
{
    private const int BuddhistEra = 543;
    private const int FirstBuddhistYear = 2400;
    private const int YearMin = 1900;
    private const int YearMax = 2200;

    private static readonly string[] Months =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] ShortMonths =
        ["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"];

    public static Problem? Date(string text, out DateOnly date)
    {
        date = default;
        var match = YearFirst().Match(CellText.Id(text));
        if (!match.Success) { match = DayFirst().Match(CellText.Id(text)); }
        if (!match.Success || MonthOf(match.Groups["month"].Value) is not { } month) { return Problems.NotADate(text); }

        var year = YearOf(match.Groups["year"].Value);
        if (year is < YearMin or > YearMax) { return Problems.YearOutOfRange(text); }

        var day = Number(match.Groups["day"].Value);
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) { return Problems.NoSuchDay(text); }
        date = new(year, month, day);
        return null;
    }

    private static int YearOf(string digits)
    {
        var year = Number(digits);
        if (digits.Length == 2) { return year + 2500 - BuddhistEra; }
        return year >= FirstBuddhistYear ? year - BuddhistEra : year;
    }

    private static int? MonthOf(string text)
    {
        if (char.IsAsciiDigit(text[0])) { return Number(text) is >= 1 and <= 12 and var number ? number : null; }

        var index = Array.IndexOf(Months, text);
        if (index < 0) { index = Array.IndexOf(ShortMonths, text.Replace(".", "", StringComparison.Ordinal)); }
        return index < 0 ? null : index + 1;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Spreadsheets like to add midnight.</summary>
    private const string Midnight = @"([T ]0?0:00(:00)?)?$";

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/](?<month>[0-9]{1,2})[-/](?<day>[0-9]{1,2})" + Midnight, RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})" +
        @"(\s*[-/. ]\s*(?<month>[0-9]{1,2})\s*[-/. ]\s*|\s*[-/]?\s*(?<month>[\u0E01-\u0E4E.]+?)\s*[-/]?\s*)" +
        @"(พ\.?ศ\.?\s*)?(?<year>[0-9]{4}|[0-9]{2})" + Midnight,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();
}
