using System.Text.RegularExpressions;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Welfare;

/// <summary>
/// Reads when something happened: เมื่อวาน · 18 พ.ย. · 18-20 พ.ย. · ตั้งแต่ 18 ถึง 20/11/69 · 3 คืน ออกเมื่อวาน. What is asked for lies in
/// the past, so of a day without a year the last one is meant.
/// </summary>
internal static partial class StayReader
{
    public static Meaning<Stay> Read(string text, DateOnly today)
    {
        var said = ThaiText.Clean(text);
        var nights = NightsIn(said);
        var rest = NightsPattern().Replace(said, " ").Trim();
        if (RangeIn(rest, today) is { } range) { return Meaning.Sure(range); }

        var isEnd = OverPattern().IsMatch(rest);
        var day = PastDay(OverPattern().Replace(rest, " "), today);
        if (day.Candidates.Count == 0) { return nights is null ? Meaning.None<Stay>() : Meaning.Sure(new Stay(null, nights, null)); }

        var stays = day.Candidates.Select(one => (isEnd ? new Stay(null, nights, one) : new Stay(one, nights, null)).Completed).ToList();
        return day.IsSure ? Meaning.Sure(stays[0]) : Meaning.Unsure(stays);
    }

    /// <summary>A day that is over; of several that the words can mean, those that lie ahead are not meant.</summary>
    public static Meaning<DateOnly> PastDay(string text, DateOnly today)
    {
        var read = DateReader.Read(text, today);
        if (read.IsSure || read.Candidates.Count < 2) { return read; }

        var past = read.Candidates.Where(day => day <= today).ToList();
        return past.Count == 1 ? Meaning.Sure(past[0]) : Meaning.Unsure(past.Count > 0 ? past : [OneEarlier(read.Candidates)]);
    }

    /// <summary>Both lie ahead, a month or a year apart: the one before is asked back.</summary>
    private static DateOnly OneEarlier(IReadOnlyList<DateOnly> ahead) =>
        ahead[0].AddMonths(1) == ahead[1] ? ahead[0].AddMonths(-1) : ahead[0].AddYears(-1);

    private static int? NightsIn(string said) => NightsPattern().Match(said) is { Success: true } match ? CountReader.Read(match.Value).Value : null;

    private static Stay? RangeIn(string said, DateOnly today)
    {
        if (RangePattern().Match(said) is not { Success: true } range) { return null; }
        var end = range.Groups["to"].Value;
        var bare = range.Groups["until"].Success && DayAlone().IsMatch(end) ? $"วันที่ {end}" : end;
        if (PastDay(bare, today).Value is not { } to) { return null; }

        var begin = range.Groups["from"].Value;
        var from = LastDay().Match(begin) is { Success: true } day ? DayBefore(to, day.Groups["d"].Value) : PastDay(begin, today).Value;
        return from <= to ? new Stay(from, null, to).Completed : null;
    }

    /// <summary>The 18 of 18-20: of the same month, or of the one before.</summary>
    private static DateOnly? DayBefore(DateOnly to, string day) =>
        CountReader.Read(day).Value is { } number and >= 1 and <= 31
            ? Enumerable.Range(0, 31).Select(back => to.AddDays(-back)).Where(candidate => candidate.Day == number).Cast<DateOnly?>().FirstOrDefault()
            : null;

    [GeneratedRegex("(?:[0-9]{1,3}|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|สิบ|เอ็ด)+)? ?(?:คืน(?:เดียว)?|nights?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NightsPattern();

    [GeneratedRegex("^(?:ตั้งแต่|เข้า|นอน|วันที่)* ?(?<from>.+?) ?(?:(?<until>จนถึง|ถึง)|-|–| to ) ?(?:วันที่)? ?(?<to>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex RangePattern();

    [GeneratedRegex("^(?:วันที่|ที่)? ?(?<d>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();

    /// <summary>A bare day at the end of whatever else was said.</summary>
    [GeneratedRegex("(?<![0-9/.-])(?<d>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex LastDay();

    [GeneratedRegex("ออกจากโรงพยาบาล|ออกวันที่|ออกจาก|ออก|กลับบ้าน|กลับ|จนถึง|ถึง|left", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OverPattern();
}
