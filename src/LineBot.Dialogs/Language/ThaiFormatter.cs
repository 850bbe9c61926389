using System.Globalization;
using Humanizer.Localisation;
using Humanizer.Localisation.Formatters;

namespace LineBot.Dialogs.Language;

/// <summary>The Thai that Humanizer's core package does not bring.</summary>
internal sealed class ThaiFormatter : IFormatter
{
    public string DateHumanize_Now() => "ตอนนี้";

    public string DateHumanize_Never() => "ไม่เคย";

    public string DateHumanize(TimeUnit timeUnit, Tense timeUnitTense, int unit) => (timeUnit, timeUnitTense, unit) switch
    {
        (_, _, 0) => DateHumanize_Now(),
        (TimeUnit.Day, Tense.Future, 1) => "พรุ่งนี้",
        (TimeUnit.Day, Tense.Past, 1) => "เมื่อวาน",
        (_, Tense.Future, _) => $"อีก {TimeSpanHumanize(timeUnit, unit)}",
        _ => $"{TimeSpanHumanize(timeUnit, unit)}ที่แล้ว",
    };

    public string TimeSpanHumanize_Zero() => "ไม่มีเวลา";

    public string TimeSpanHumanize(TimeUnit timeUnit, int unit, bool toWords = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{unit:#,##0} {TimeUnitHumanize(timeUnit)}");

    public string DataUnitHumanize(DataUnit dataUnit, double count, bool toSymbol = true) =>
        string.Create(CultureInfo.InvariantCulture, $"{dataUnit}");

    public string TimeUnitHumanize(TimeUnit timeUnit) => timeUnit switch
    {
        TimeUnit.Millisecond => "มิลลิวินาที",
        TimeUnit.Second => "วินาที",
        TimeUnit.Minute => "นาที",
        TimeUnit.Hour => "ชั่วโมง",
        TimeUnit.Day => "วัน",
        TimeUnit.Week => "สัปดาห์",
        TimeUnit.Month => "เดือน",
        _ => "ปี",
    };
}
