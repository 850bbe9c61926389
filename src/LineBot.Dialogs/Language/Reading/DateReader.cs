using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LineBot.Dialogs.Language;

/// <summary>
/// Reads a day as people write it: 31/1/2569 · 31 ม.ค. 69 · ๓๑ มกราคม ๒๕๖๙ · 2026-01-31 · เมื่อวาน · สิ้นเดือน · วันที่ 5 เดือนหน้า · อีก 3 วัน.
/// The day stands before the month. A year from 2400 on is a Buddhist year, two digits are 25xx, anything else the Christian
/// year. Words that leave the month or the year open give the days they can mean.
/// </summary>
public static partial class DateReader
{
    private const int BuddhistOffset = 543;

    /// <summary>A small count, in digits or spoken.</summary>
    private const string Count = "(?<n>[0-9]{1,4}|(?:หนึ่ง|นึง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|สิบ|เอ็ด|ร้อย)+)";

    private static readonly FrozenDictionary<string, int> Months = MonthNames();

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = WeekdayNames();

    public static Meaning<DateOnly> Read(string text, DateOnly today)
    {
        var clean = ThaiText.WithoutParticles(ThaiText.Clean(text));
        if (clean.Length is 0 or > 200) { return Meaning.None<DateOnly>(); }

        return Iso(clean) ?? Numeric(clean, today) ?? Named(clean, today) ?? Relative(Compact(clean), today) ?? Weekday(Compact(clean), today)
            ?? DayOfMonth(Compact(clean), today) ?? Meaning.None<DateOnly>();
    }

    private static Meaning<DateOnly>? Iso(string text) =>
        IsoPattern().Match(text) is { Success: true } match ? Day(Year(match.Groups["y"].Value), Number(match, "m"), Number(match, "d")) : null;

    private static Meaning<DateOnly>? Numeric(string text, DateOnly today)
    {
        if (NumericPattern().Match(text) is not { Success: true } match) { return null; }
        var (day, month) = (Number(match, "d"), Number(match, "m"));
        return match.Groups["y"].Success ? Day(Year(match.Groups["y"].Value), month, day) : EitherYear(today, month, day);
    }

    private static Meaning<DateOnly>? Named(string text, DateOnly today)
    {
        if (NamedPattern().Match(text) is not { Success: true } match) { return null; }
        var month = Months[match.Groups["month"].Value.Replace(" ", "", StringComparison.Ordinal)];
        if (!match.Groups["d"].Success) { return null; }

        var day = Number(match, "d");
        if (match.Groups["y"].Success) { return Day(Year(match.Groups["y"].Value, match.Groups["era"].Value), month, day); }
        return SaidYear(text, today) is { } year ? Day(year, month, day) : EitherYear(today, month, day);
    }

    private static int? SaidYear(string text, DateOnly today)
    {
        if (text.Contains("ปีนี้", StringComparison.Ordinal)) { return today.Year; }
        if (text.Contains("ปีหน้า", StringComparison.Ordinal)) { return today.Year + 1; }
        return PastYearPattern().IsMatch(text) ? today.Year - 1 : null;
    }

    private static Meaning<DateOnly>? Relative(string text, DateOnly today)
    {
        if (AgoPattern().Match(text) is { Success: true } ago) { return Shift(today, -Spoken(ago.Groups["n"].Value), ago.Groups["unit"].Value); }
        if (AheadPattern().Match(text) is { Success: true } ahead) { return Shift(today, Spoken(ahead.Groups["n"].Value), ahead.Groups["unit"].Value); }
        return NamedDay(text, today) ?? PartOfMonth(text, today) ?? NextOrLast(text, today);
    }

    private static Meaning<DateOnly>? NamedDay(string text, DateOnly today) => text switch
    {
        _ when NamedDays.TodayPattern().IsMatch(text) => Meaning.Sure(today),
        _ when NamedDays.DayBeforeYesterdayPattern().IsMatch(text) => Shift(today, -2, "วัน"),
        _ when NamedDays.YesterdayPattern().IsMatch(text) => Shift(today, -1, "วัน"),
        _ when NamedDays.TomorrowPattern().IsMatch(text) => Shift(today, 1, "วัน"),
        _ when NamedDays.DayAfterTomorrowPattern().IsMatch(text) => Shift(today, 2, "วัน"),
        _ => null,
    };

    private static Meaning<DateOnly>? PartOfMonth(string text, DateOnly today)
    {
        if (PartOfMonthPattern().Match(text) is not { Success: true } match) { return null; }
        var part = match.Groups["part"].Value;
        if (match.Groups["year"].Success)
        {
            var year = today.Year + Offset(match.Groups["which"].Value);
            return part.StartsWith("สิ้น", StringComparison.Ordinal) ? Day(year, 12, 31) : part == "ต้น" ? Day(year, 1, 1) : null;
        }

        var which = match.Groups["which"].Value;
        var day = PartIn(Month(today, Offset(which)), part);
        return which.Length > 0 || day >= today ? Meaning.Sure(day) : Meaning.Unsure([day, PartIn(Month(today, 1), part)]);
    }

    private static DateOnly PartIn(DateOnly firstOfMonth, string part) => part switch
    {
        "ต้น" => firstOfMonth,
        "กลาง" => firstOfMonth.AddDays(14),
        _ => firstOfMonth.AddMonths(1).AddDays(-1),
    };

    /// <summary>A week or a month from the day: clear enough for a reminder, to be confirmed for anything else, so it is asked back.</summary>
    private static Meaning<DateOnly>? NextOrLast(string text, DateOnly today)
    {
        if (NextOrLastPattern().Match(text) is not { Success: true } match) { return null; }
        return Meaning.Unsure(Shift(today, Offset(match.Groups["which"].Value), match.Groups["unit"].Value).Candidates);
    }

    private static Meaning<DateOnly>? Weekday(string text, DateOnly today)
    {
        if (WeekdayPattern().Match(text) is not { Success: true } match) { return null; }
        var weekday = Weekdays[match.Groups["weekday"].Value];
        var next = today.AddDays((((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1);
        var last = today.AddDays(-((((int)today.DayOfWeek - (int)weekday + 6) % 7) + 1));
        return match.Groups["which"].Value switch
        {
            "นี้" => Meaning.Sure(WithinWeek(today, weekday)),
            "หน้า" => Meaning.Unsure([next, next.AddDays(7)]),
            "" => Meaning.Unsure([last, next]),
            _ => Meaning.Sure(last),
        };
    }

    /// <summary>วันศุกร์นี้: of the running week, which begins on Monday.</summary>
    private static DateOnly WithinWeek(DateOnly today, DayOfWeek weekday) =>
        today.AddDays((((int)weekday + 6) % 7) - (((int)today.DayOfWeek + 6) % 7));

    private static Meaning<DateOnly>? DayOfMonth(string text, DateOnly today)
    {
        if (DayOfMonthPattern().Match(text) is not { Success: true } match) { return null; }
        var day = Spoken(match.Groups["n"].Value);
        var which = match.Groups["which"].Value;
        if (match.Groups["month"].Success) { return InMonth(Month(today, Offset(which)), day) is { } sure ? Meaning.Sure(sure) : Meaning.None<DateOnly>(); }

        return Meaning.Unsure(new[] { InMonth(Month(today, 0), day), InMonth(Month(today, 1), day), InMonth(Month(today, -1), day) }.OfType<DateOnly>().Take(2));
    }

    private static DateOnly? InMonth(DateOnly firstOfMonth, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(firstOfMonth.Year, firstOfMonth.Month) ? firstOfMonth.AddDays(day - 1) : null;

    private static DateOnly Month(DateOnly today, int offset) => new DateOnly(today.Year, today.Month, 1).AddMonths(offset);

    private static int Offset(string which) => which switch
    {
        "" or "นี้" => 0,
        "หน้า" or "ถัดไป" => 1,
        _ => -1,
    };

    private static Meaning<DateOnly> Shift(DateOnly today, int count, string unit)
    {
        if (count is < -1200 or > 1200) { return Meaning.None<DateOnly>(); }
        return Meaning.Sure(unit switch
        {
            "วัน" or "คืน" => today.AddDays(count),
            "เดือน" => today.AddMonths(count),
            "ปี" => today.AddYears(Math.Clamp(count, -120, 120)),
            _ => today.AddDays(7 * count),
        });
    }

    private static Meaning<DateOnly> EitherYear(DateOnly today, int month, int day)
    {
        var years = new[] { today.Year, today.Year + 1, today.Year - 1 };
        var days = years.Where(year => Exists(year, month, day)).Select(year => new DateOnly(year, month, day)).Take(2);
        return Meaning.Unsure(days);
    }

    private static Meaning<DateOnly> Day(int? year, int month, int day) =>
        year is { } known && Exists(known, month, day) ? Meaning.Sure(new DateOnly(known, month, day)) : Meaning.None<DateOnly>();

    private static bool Exists(int year, int month, int day) =>
        year is >= 1850 and <= 2150 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int? Year(string digits, string era = "")
    {
        var year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (era.StartsWith('ค')) { return digits.Length == 4 ? year : null; }
        if (digits.Length == 2) { return 2500 + year - BuddhistOffset; }
        if (digits.Length != 4) { return null; }
        return year >= 2400 || era.StartsWith('พ') ? year - BuddhistOffset : year;
    }

    private static int Number(Match match, string group) => Spoken(match.Groups[group].Value);

    /// <summary>A small count in digits or words; 0 where it is none, which no day and no month has.</summary>
    private static int Spoken(string words)
    {
        var tokens = NumberTokens.Of(words).Where(token => token.Kind != NumberTokenKind.Space).ToList();
        if (tokens.Any(token => !token.IsNumeric)) { return 0; }
        if (tokens is [{ Kind: NumberTokenKind.Literal } only]) { return int.TryParse(only.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0; }
        return NumberReader.Read(tokens, NumberStyle.Written) is [var count] && count is >= 1 and < 10_000 && decimal.IsInteger(count) ? (int)count : 0;
    }

    private static string Compact(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static FrozenDictionary<string, int> MonthNames()
    {
        string[] spellings =
        [
            "มกราคม มกรา มค ม.ค. ม.ค มค. january jan", "กุมภาพันธ์ กุมภาพันธ กุมพาพันธ์ กุมภา กพ ก.พ. ก.พ กพ. february feb", "มีนาคม มีนา มีค มี.ค. มี.ค มีค. march mar",
            "เมษายน เมษา เมย เม.ย. เม.ย เมย. april apr", "พฤษภาคม พฤษภา พค พ.ค. พ.ค พค. may", "มิถุนายน มิถุนา มิย มิ.ย. มิ.ย มิย. june jun",
            "กรกฎาคม กรกฏาคม กรกฎา กรกฏา กค ก.ค. ก.ค กค. july jul", "สิงหาคม สิงหา สค ส.ค. ส.ค สค. august aug", "กันยายน กันยา กย ก.ย. ก.ย กย. september sept sep",
            "ตุลาคม ตุลา ตค ต.ค. ต.ค ตค. october oct", "พฤศจิกายน พฤษจิกายน พฤศจิกา พฤษจิกา พย พ.ย. พ.ย พย. november nov", "ธันวาคม ธันวา ธค ธ.ค. ธ.ค ธค. december dec",
        ];
        return spellings.SelectMany((names, index) => names.Split(' ').Select(name => (name, index + 1))).ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, DayOfWeek> WeekdayNames()
    {
        string[] spellings = ["อาทิตย์", "จันทร์ จัน", "อังคาร", "พุธ พุท", "พฤหัสบดี พฤหัส", "ศุกร์ ศุก", "เสาร์ เสา"];
        return spellings.SelectMany((names, index) => names.Split(' ').Select(name => (name, (DayOfWeek)index))).ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"(?<![0-9/.-])(?<d>[0-9]{1,2}) ?(?<s>[/.-]) ?(?<m>[0-9]{1,2})(?: ?\k<s> ?(?<y>[0-9]{4}|[0-9]{2}))?(?![0-9/.-]*[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericPattern();

    [GeneratedRegex(@"(?:(?<![0-9])(?<d>[0-9]{1,2})|(?:วันที่|ที่) ?(?<d>(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|สิบ|เอ็ด)+)) ?(?:เดือน)? ?(?<month>มกราคม|มกรา|ม\.?ค\.?|กุมภาพันธ์?|กุมพาพันธ์|กุมภา|ก\.?พ\.?|มีนาคม|มีนา|มี\.?ค\.?|เมษายน|เมษา|เม\.?ย\.?|พฤษภาคม|พฤษภา|พ\.?ค\.?|มิถุนายน|มิถุนา|มิ\.?ย\.?|กรก[ฎฏ]าคม|กรก[ฎฏ]า|ก\.?ค\.?|สิงหาคม|สิงหา|ส\.?ค\.?|กันยายน|กันยา|ก\.?ย\.?|ตุลาคม|ตุลา|ต\.?ค\.?|พฤ[ศษ]จิกายน|พฤ[ศษ]จิกา|พ\.?ย\.?|ธันวาคม|ธันวา|ธ\.?ค\.?|january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)(?![ก-ฮ]|[a-z])(?: ?,? ?(?:ปี)? ?(?<era>พ\.? ?ศ\.?|ค\.? ?ศ\.?)? ?(?<y>[0-9]{4}|[0-9]{2}))?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPattern();

    [GeneratedRegex(@"ปี(?:ที่แล้ว|ที่ผ่านมา|ก่อน|กลาย)", RegexOptions.CultureInvariant)]
    private static partial Regex PastYearPattern();

    [GeneratedRegex(Count + @"(?<unit>วัน|คืน|อาทิตย์|สัปดาห์|เดือน|ปี)(?:ก่อน|ที่แล้ว|ที่ผ่านมา|มาแล้ว|แล้ว)", RegexOptions.CultureInvariant)]
    private static partial Regex AgoPattern();

    [GeneratedRegex(@"(?:อีก" + Count + @"(?<unit>วัน|คืน|อาทิตย์|สัปดาห์|เดือน|ปี)|" + Count + @"(?<unit>วัน|อาทิตย์|สัปดาห์|เดือน|ปี)(?:ข้างหน้า|ถัดไป|จากนี้|นับจากนี้))", RegexOptions.CultureInvariant)]
    private static partial Regex AheadPattern();

    [GeneratedRegex(@"(?<part>สิ้น|ปลาย|ท้าย|ต้น|กลาง)(?:เดือน|(?<year>ปี))(?<which>นี้|หน้า|ถัดไป|ที่แล้ว|ก่อน|ที่ผ่านมา)?", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfMonthPattern();

    [GeneratedRegex(@"^(?:วัน)?(?<unit>อาทิตย์|สัปดาห์|เดือน|ปี)(?<which>หน้า|ถัดไป|ที่แล้ว|ก่อน|ที่ผ่านมา)$", RegexOptions.CultureInvariant)]
    private static partial Regex NextOrLastPattern();

    [GeneratedRegex(@"^(?:เมื่อ|ตั้งแต่|ภายใน|ใน)?(?:วัน)?(?<weekday>อาทิตย์|จันทร์|จัน|อังคาร|พุธ|พุท|พฤหัสบดี|พฤหัส|ศุกร์|ศุก|เสาร์|เสา)(?:ที่)?(?<which>นี้|หน้า|แล้ว|ก่อน|ผ่านมา)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex(@"^(?:เมื่อ)?(?:(?:วันที่|ที่)" + Count + @"|(?<n>[0-9]{1,2})(?=เดือน))(?:(?<month>เดือน)(?<which>นี้|หน้า|ถัดไป|ที่แล้ว|ก่อน|ที่ผ่านมา))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonthPattern();

    /// <summary>Days with a name of their own.</summary>
    private static partial class NamedDays
    {
        [GeneratedRegex(@"วันนี้|มื้อนี้|today", RegexOptions.CultureInvariant)]
        public static partial Regex TodayPattern();

        [GeneratedRegex(@"วานซืน|วานซืนนี้", RegexOptions.CultureInvariant)]
        public static partial Regex DayBeforeYesterdayPattern();

        [GeneratedRegex(@"เมื่อวาน|วานนี้|yesterday", RegexOptions.CultureInvariant)]
        public static partial Regex YesterdayPattern();

        [GeneratedRegex(@"พรุ่งนี้|พรุ้งนี้|พุ่งนี้|tomorrow", RegexOptions.CultureInvariant)]
        public static partial Regex TomorrowPattern();

        [GeneratedRegex(@"มะรืน|มะรื่น|มะเรือน", RegexOptions.CultureInvariant)]
        public static partial Regex DayAfterTomorrowPattern();
    }
}
