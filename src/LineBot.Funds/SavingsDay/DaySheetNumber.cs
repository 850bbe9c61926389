using System.Globalization;

namespace LineBot.Funds.SavingsDay;

/// <summary>What a fund calls the sheet of one of its savings days: SD-000012.</summary>
public readonly record struct DaySheetNumber(int Count)
{
    private const string Prefix = "SD-";

    public string Value => Prefix + Count.ToString("D6", CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out DaySheetNumber number)
    {
        number = default;
        if (text is not { Length: 9 } || !text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || !int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        number = new(count);
        return count > 0;
    }

    public override string ToString() => Value;
}
