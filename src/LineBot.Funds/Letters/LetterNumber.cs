using System.Globalization;

namespace LineBot.Funds.Letters;

/// <summary>The running number of a letter within its fund, from 1.</summary>
public readonly record struct LetterNumber(int Value)
{
    public static bool TryParse(string? text, out LetterNumber number)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        number = isNumber ? new(value) : default;
        return isNumber;
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
