using System.Text.RegularExpressions;

namespace LineBot.Dialogs.Language;

/// <summary>Reads the number of a village: หมู่ 3 · หมู่ที่ ๓ · ม.3 · หมู่สาม · moo 3. Two different ones are asked back.</summary>
public static partial class MooReader
{
    private const int Largest = 99;

    /// <summary>The longer one first where one begins with another.</summary>
    private static readonly string[] Numbers = ["สิบสอง", "สิบเอ็ด", "สิบ", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

    private static readonly int[] Values = [12, 11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    public static Meaning<int> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<int> found = [.. Spoken().Matches(ThaiText.Clean(text).ToLowerInvariant()).Select(Value).Where(moo => moo is > 0 and <= Largest).Distinct()];
        return found.Count switch { 0 => Meaning.None<int>(), 1 => Meaning.Sure(found[0]), _ => Meaning.Unsure(found) };
    }

    /// <summary>What is left of a place when the village is taken out.</summary>
    internal static string Without(string text) => Spoken().Replace(ThaiText.Clean(text), " ").Trim();

    private static int Value(Match match)
    {
        var number = match.Groups["number"].Value;
        return int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : Values[Array.IndexOf(Numbers, number)];
    }

    [GeneratedRegex(
        "(?:หมู่บ้านที่|หมู่ที่|หมู่|(?<![ก-๙])ม\\.|(?<![a-z])moo|(?<![a-z])village) ?(?<number>[0-9]{1,2}(?![0-9])|สิบสอง|สิบเอ็ด|สิบ|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();
}
