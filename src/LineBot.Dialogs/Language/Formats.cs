using System.Globalization;
using Humanizer.Localisation;
using Humanizer.Localisation.Formatters;
using LineBot.Funds;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Language;

/// <summary>
/// How figures look to people. The only place that knows the Buddhist era: everything else reckons in the common era.
/// The thread's culture plays no part.
/// </summary>
internal static class Formats
{
    private const int BuddhistEra = 543;

    private static readonly string[] ThaiMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>Held here, not looked up by culture: Humanizer's registry cannot start on a host without ICU.</summary>
    private static readonly ThaiFormatter ThaiDays = new();

    private static readonly DefaultFormatter EnglishDays = new("");

    public static string Amount(Money money) => (money.Satang / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture);

    public static string Count(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    public static string Percent(InterestRate rate) => rate.PercentPerYear.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date, SpokenLanguage language) => language == SpokenLanguage.Thai
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {ThaiMonths[date.Month - 1]} {date.Year + BuddhistEra}")
        : date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string DateAndTime(LocalTime at, SpokenLanguage language)
    {
        var time = at.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return language == SpokenLanguage.Thai ? $"{Date(at.Date, language)} {time} น." : $"{Date(at.Date, language)}, {time}";
    }

    public static string Relative(DayDistance distance, SpokenLanguage language)
    {
        if (distance.Days == 0) { return language == SpokenLanguage.Thai ? "วันนี้" : "today"; }

        IFormatter formatter = language == SpokenLanguage.Thai ? ThaiDays : EnglishDays;
        return formatter.DateHumanize(TimeUnit.Day, distance.Days > 0 ? Tense.Future : Tense.Past, Math.Abs(distance.Days));
    }

    public static void ToThaiNumerals(Span<char> figures)
    {
        foreach (ref var letter in figures)
        {
            if (char.IsAsciiDigit(letter)) { letter = (char)('๐' + (letter - '0')); }
        }
    }
}
