using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LineBot.Funds.Rules;

/// <summary>The kinds of values that settings have in common.</summary>
public static class RuleKinds
{
    private const string NoLimit = "-";

    private static readonly string[] Yes = ["yes", "ใช่", "on", "true"];

    private static readonly string[] No = ["no", "ไม่", "ไม่ใช่", "off", "false"];

    public static RuleKind<bool> YesNo { get; } = new("yes / no (ใช่ / ไม่)", TryYesNo, value => value ? Yes[0] : No[0]);

    /// <summary>Time of day in Thailand.</summary>
    public static RuleKind<TimeOnly> Time { get; } = new("08:30", TryTime, time => time.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>From the first minute to before the last.</summary>
    public static RuleKind<OpeningHours> Hours { get; } = new("08:30-16:30", OpeningHours.TryParse, hours => hours.ToString());

    public static RuleKind<WeekDays> Days { get; } = new("mon-fri / sat,sun / every (จ-ศ)", WeekDays.TryParse, days => days.ToString());

    public static RuleKind<Money> Amount { get; } = new("1234.50", TryAmount, money => (money.Satang / 100m).ToString("0.00", CultureInfo.InvariantCulture));

    public static RuleKind<int> Count(int min, int max) => new(
        string.Create(CultureInfo.InvariantCulture, $"{min}–{max}"),
        (string text, out int value) => TryCount(text, min, max, out value),
        value => value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number, or a word for doing without one.</summary>
    public static RuleKind<int?> CountOr(string word, int min, int max) => new(
        string.Create(CultureInfo.InvariantCulture, $"{word} / {min}–{max}"),
        (string text, out int? value) =>
        {
            var isNumber = TryCount(text, min, max, out var number);
            value = isNumber ? number : null;
            return isNumber || text.Equals(word, StringComparison.OrdinalIgnoreCase);
        },
        value => value?.ToString(CultureInfo.InvariantCulture) ?? word);

    /// <summary>Numbers parted by spaces or commas, each once, in ascending order; '-' for none.</summary>
    public static RuleKind<IReadOnlyList<int>> Counts(int min, int max) => new(
        string.Create(CultureInfo.InvariantCulture, $"{min}–{max}, {min}–{max} … / {NoLimit}"),
        (string text, [MaybeNullWhen(false)] out IReadOnlyList<int> value) => TryCounts(text, min, max, out value),
        value => value.Count == 0 ? NoLimit : string.Join(' ', value.Select(one => one.ToString(CultureInfo.InvariantCulture))));

    public static RuleKind<T> Choice<T>(params IReadOnlyList<(string Word, T Value)> known)
        where T : struct => new(
        string.Join(" / ", known.Select(one => one.Word)),
        (string text, out T value) =>
        {
            var index = known.ToList().FindIndex(one => one.Word.Equals(text, StringComparison.OrdinalIgnoreCase));
            value = index < 0 ? default : known[index].Value;
            return index >= 0;
        },
        value => known.First(one => one.Value.Equals(value)).Word);

    /// <summary>๐–๙ are digits like any other.</summary>
    internal static string Plain(string text) =>
        string.Concat(text.Select(letter => letter is >= '๐' and <= '๙' ? (char)('0' + (letter - '๐')) : letter));

    internal static bool TryTime(string text, out TimeOnly time) => TimeOnly.TryParseExact(
        Plain(text).Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool TryYesNo(string text, out bool value)
    {
        value = Yes.Contains(text, StringComparer.OrdinalIgnoreCase);
        return value || No.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    private static bool TryCount(string text, int min, int max, out int value) =>
        int.TryParse(Plain(text), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= min && value <= max;

    private static bool TryCounts(string text, int min, int max, out IReadOnlyList<int> value)
    {
        var words = text == NoLimit ? [] : text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(word => TryCount(word, min, max, out var number) ? number : (int?)null).ToList();
        value = [.. numbers.OfType<int>().Distinct().Order()];
        return !numbers.Contains(null) && (words.Length > 0 || text == NoLimit);
    }

    private static bool TryAmount(string text, out Money value)
    {
        var isNumber = decimal.TryParse(
            Plain(text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var baht);
        var isAmount = isNumber && baht < 1_000_000_000_000m && decimal.IsInteger(baht * 100m);
        value = isAmount ? Money.FromBaht(baht) : Money.Zero;
        return isAmount;
    }
}
