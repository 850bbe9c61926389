using System.Globalization;
using System.Numerics;

namespace LineBot.Funds;

/// <summary>
/// Baht as whole satang. <c>default</c> is zero. Overflow throws; rounding happens only where it is asked for by name.
/// An in-kind account counts its whole units (head of cattle, sacks) in the same integer.
/// </summary>
public readonly record struct Money : IComparable<Money>
{
    private Money(long satang) => Satang = satang;

    public static Money Zero => default;

    public long Satang { get; }

    public bool IsZero => Satang == 0;

    public bool IsPositive => Satang > 0;

    public bool IsNegative => Satang < 0;

    public static Money FromSatang(long satang) => new(satang);

    /// <summary>Refuses what is finer than one satang: the reader of outside text decides about rounding, never this type.</summary>
    public static Money FromBaht(decimal baht) => decimal.IsInteger(baht * 100m)
        ? new((long)(baht * 100m))
        : throw new ArgumentOutOfRangeException(nameof(baht), "Finer than one satang.");

    public static Money operator +(Money left, Money right) => new(left.Satang + right.Satang);

    public static Money operator -(Money left, Money right) => new(left.Satang - right.Satang);

    public static Money operator -(Money money) => new(-money.Satang);

    public static bool operator <(Money left, Money right) => left.Satang < right.Satang;

    public static bool operator >(Money left, Money right) => left.Satang > right.Satang;

    public static bool operator <=(Money left, Money right) => left.Satang <= right.Satang;

    public static bool operator >=(Money left, Money right) => left.Satang >= right.Satang;

    public static Money Add(Money left, Money right) => left + right;

    public static Money Subtract(Money left, Money right) => left - right;

    public static Money Negate(Money money) => -money;

    public static Money Min(Money left, Money right) => left < right ? left : right;

    public static Money Max(Money left, Money right) => left > right ? left : right;

    public int CompareTo(Money other) => Satang.CompareTo(other.Satang);

    /// <summary>This money times a fraction, rounded once, half away from zero, to the satang.</summary>
    public Money TimesHalfUp(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, BigInteger.One);
        var product = Satang * numerator;
        var half = BigInteger.Abs(product) * 2 + denominator;
        return new((long)(half / (denominator * 2)) * product.Sign);
    }

    /// <summary>
    /// Equal parts, each rounded half up, that add up to the whole: the last one takes the remainder. No part is negative,
    /// so a sum of fewer satang than parts runs out before its end.
    /// </summary>
    public IReadOnlyList<Money> SplitInto(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Satang);
        var part = TimesHalfUp(1, parts);
        var left = this;
        var split = new Money[parts];
        for (var i = 0; i < parts - 1; i++)
        {
            split[i] = Min(part, left);
            left -= split[i];
        }

        split[^1] = left;
        return split;
    }

    /// <summary>Baht with a point and two digits whatever the culture; what a person reads is made by the formats of the dialogs.</summary>
    public override string ToString() => (Satang / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
