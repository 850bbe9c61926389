using System.Globalization;
using System.Text.RegularExpressions;

namespace LineBot.Funds.Welfare;

/// <summary>W-2569-0001: a claim's number, running without gaps within a fund and a year of the Buddhist era.</summary>
public readonly partial record struct ClaimNumber : IComparable<ClaimNumber>
{
    private readonly int serial;

    private ClaimNumber(int yearBe, int serial) => (YearBe, this.serial) = (yearBe, serial);

    public int YearBe { get; }

    public int Serial => serial > 0 ? serial : throw new InvalidOperationException("An empty claim number.");

    public static bool operator <(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) >= 0;

    public static ClaimNumber Of(DateOnly day, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        return new(day.Year + 543, serial);
    }

    /// <summary>Also as people write it: w-2569-1, W2569 0001, Ｗ-๒๕๖๙-๐๐๐๑.</summary>
    public static bool TryParse(string? text, out ClaimNumber number)
    {
        number = default;
        var match = Written().Match(Identifier.Clean(text, spaces: true) ?? "");
        if (!match.Success) { return false; }

        number = new(
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture));
        return number.serial > 0;
    }

    public static ClaimNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A claim number is W, a year and a count.");

    public int CompareTo(ClaimNumber other) =>
        YearBe != other.YearBe ? YearBe.CompareTo(other.YearBe) : serial.CompareTo(other.serial);

    public override string ToString() =>
        serial == 0 ? "(none)" : string.Create(CultureInfo.InvariantCulture, $"W-{YearBe:D4}-{serial:D4}");

    [GeneratedRegex("^[WwＷｗ] ?-? ?(?<year>2[4-9][0-9]{2}) ?[-/]? ?(?<serial>[0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
