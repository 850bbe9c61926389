using System.Globalization;

namespace LineBot.Funds.Loans;

/// <summary>Interest a year, exact in parts of a million: 12 % is 120,000. <c>default</c> is no interest.</summary>
public readonly record struct InterestRate
{
    public const int PartsOfOne = 1_000_000;

    private InterestRate(int millionths) => Millionths = millionths;

    public int Millionths { get; }

    public decimal PercentPerYear => Millionths / 10_000m;

    /// <summary>Up to four digits after the point, so that 0.69 % a month fits exactly (8.28 % a year).</summary>
    public static InterestRate FromPercentPerYear(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
        return decimal.IsInteger(percent * 10_000m)
            ? new((int)(percent * 10_000m))
            : throw new ArgumentOutOfRangeException(nameof(percent), "Finer than a ten-thousandth of a percent.");
    }

    public static InterestRate FromMillionths(int millionths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(millionths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(millionths, PartsOfOne);
        return new(millionths);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PercentPerYear:0.####} %/year");
}
