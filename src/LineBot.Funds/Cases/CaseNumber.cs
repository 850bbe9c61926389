using System.Globalization;
using System.Text.RegularExpressions;

namespace LineBot.Funds.Cases;

/// <summary>C-2569-0001: a case's number, running without gaps within a fund and a year of the Buddhist era.</summary>
public readonly partial record struct CaseNumber : IComparable<CaseNumber>
{
    private readonly int serial;

    private CaseNumber(int yearBe, int serial) => (YearBe, this.serial) = (yearBe, serial);

    public int YearBe { get; }

    public int Serial => serial > 0 ? serial : throw new InvalidOperationException("An empty case number.");

    public static bool operator <(CaseNumber left, CaseNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(CaseNumber left, CaseNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(CaseNumber left, CaseNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CaseNumber left, CaseNumber right) => left.CompareTo(right) >= 0;

    public static CaseNumber Of(DateOnly day, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        return new(day.Year + 543, serial);
    }

    /// <summary>Also as people write it: c-2569-1, C2569 0001, ｃ-๒๕๖๙-๐๐๐๑.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        number = default;
        var match = Written().Match(Identifier.Clean(text, spaces: true) ?? "");
        if (!match.Success) { return false; }

        number = new(
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture));
        return number.serial > 0;
    }

    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A case number is C, a year and a count.");

    public int CompareTo(CaseNumber other) =>
        YearBe != other.YearBe ? YearBe.CompareTo(other.YearBe) : serial.CompareTo(other.serial);

    public override string ToString() =>
        serial == 0 ? "(none)" : string.Create(CultureInfo.InvariantCulture, $"C-{YearBe:D4}-{serial:D4}");

    [GeneratedRegex("^[CcＣｃ] ?-? ?(?<year>2[4-9][0-9]{2}) ?[-/]? ?(?<serial>[0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
