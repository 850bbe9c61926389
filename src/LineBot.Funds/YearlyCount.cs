using System.Globalization;
using System.Text.RegularExpressions;

namespace LineBot.Funds;

/// <summary>2569-0001: a count that runs without gaps within a fund and a year of the Buddhist era. A letter before it tells what is counted.</summary>
internal readonly partial record struct YearlyCount : IComparable<YearlyCount>
{
    private readonly int serial;

    private YearlyCount(int yearBe, int serial) => (YearBe, this.serial) = (yearBe, serial);

    public int YearBe { get; }

    public int Serial => serial > 0 ? serial : throw new InvalidOperationException("An empty number.");

    public static YearlyCount Of(DateOnly day, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        return new(day.Year + 543, serial);
    }

    /// <summary>Also as people write it: w-2569-1, W2569 0001, Ｗ-๒๕๖๙-๐๐๐๑.</summary>
    public static bool TryParse(char letter, string? text, out YearlyCount count)
    {
        count = default;
        var match = Written().Match(Identifier.Clean(text, spaces: true) ?? "");
        if (!match.Success || char.ToUpperInvariant(match.Groups["letter"].ValueSpan[0].Narrow()) != letter) { return false; }

        count = new(
            int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture));
        return count.serial > 0;
    }

    public int CompareTo(YearlyCount other) =>
        YearBe != other.YearBe ? YearBe.CompareTo(other.YearBe) : serial.CompareTo(other.serial);

    public string Write(char letter) =>
        serial == 0 ? "(none)" : string.Create(CultureInfo.InvariantCulture, $"{letter}-{YearBe:D4}-{serial:D4}");

    public override string ToString() => serial == 0 ? "(none)" : string.Create(CultureInfo.InvariantCulture, $"{YearBe:D4}-{serial:D4}");

    [GeneratedRegex("^(?<letter>[A-Za-zＡ-Ｚａ-ｚ]) ?-? ?(?<year>2[4-9][0-9]{2}) ?[-/]? ?(?<serial>[0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}

/// <summary>Letters as wide as a Thai keyboard's full-width ones are letters all the same.</summary>
file static class Letters
{
    private const int FullWidth = 'Ａ' - 'A';

    public static char Narrow(this char letter) => letter >= 'Ａ' ? (char)(letter - FullWidth) : letter;
}
