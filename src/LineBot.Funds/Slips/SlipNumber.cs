using System.Globalization;

namespace LineBot.Funds.Slips;

/// <summary>What a fund calls a slip that was sent in: SL-000012.</summary>
public readonly record struct SlipNumber(int Count)
{
    private const string Prefix = "SL-";

    public string Value => Prefix + Count.ToString("D6", CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out SlipNumber number)
    {
        number = default;
        if (text is not { Length: 9 } || !text.StartsWith(Prefix, StringComparison.Ordinal)
            || !int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        number = new(count);
        return true;
    }

    public override string ToString() => Value;
}
