using System.Globalization;
using System.Text.RegularExpressions;
using LineBot.Funds.Loans;
using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>Amounts, rates and counts as Thai spreadsheets write them: 1,234.50 · (500) · - · ๑,๒๓๔.</summary>
internal static partial class Numbers
{
    private const decimal BahtMax = 1_000_000_000_000m;

    /// <summary>Any sign; "-" is nothing. At most two digits after the point, and commas only between thousands.</summary>
    public static Problem? Amount(string text, out decimal baht)
    {
        baht = 0;
        var plain = CellText.Id(text).Replace("฿", "", StringComparison.Ordinal).Replace("บาท", "", StringComparison.Ordinal).Trim();
        if (plain is "-" or "–") { return null; }

        var isNegative = plain is ['(', .., ')'] or ['-', ..];
        var digits = plain switch
        {
            ['(', .. var inner, ')'] => inner.Trim(),
            ['-' or '+', .. var inner] => inner.Trim(),
            _ => plain,
        };
        if (!Decimal().IsMatch(digits)) { return Problems.NotAnAmount(text); }
        if (digits.Contains('.', StringComparison.Ordinal) && digits.Split('.')[1].Length > 2) { return Problems.TooFine(text); }
        if (!Parse(digits, out baht) || baht >= BahtMax) { baht = 0; return Problems.NotAnAmount(text); }
        if (isNegative) { baht = -baht; }
        return null;
    }

    public static Problem? PositiveAmount(string text, out decimal baht) =>
        Amount(text, out baht) ?? (baht > 0 ? null : Problems.NotPositive(text));

    public static Problem? AmountFromZero(string text, out decimal baht) =>
        Amount(text, out baht) ?? (baht >= 0 ? null : Problems.Negative(text));

    public static Problem? Rate(string text, out InterestRate rate)
    {
        rate = default;
        var plain = CellText.Id(text).TrimEnd('%').Trim();
        if (plain == "-") { return null; }
        if (!Decimal().IsMatch(plain) || !Parse(plain, out var percent) || percent > 100) { return Problems.NotARate(text); }
        if (!decimal.IsInteger(percent * 10_000m)) { return Problems.NotARate(text); }
        rate = InterestRate.FromPercentPerYear(percent);
        return null;
    }

    public static Problem? Count(string text, out int count)
    {
        var plain = CellText.Id(text).Replace(",", "", StringComparison.Ordinal);
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out count) ? null : Problems.NotACount(text);
    }

    public static Problem? CountFromOne(string text, out int count) =>
        Count(text, out count) ?? (count > 0 ? null : Problems.NotACount(text));

    private static bool Parse(string digits, out decimal number) => decimal.TryParse(
        digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
