namespace LineBot.Funds.Welfare;

/// <summary>W-2569-0001: a claim's number, running without gaps within a fund and a year of the Buddhist era.</summary>
public readonly record struct ClaimNumber : IComparable<ClaimNumber>
{
    private const char Letter = 'W';

    private readonly YearlyCount count;

    private ClaimNumber(YearlyCount count) => this.count = count;

    public int YearBe => count.YearBe;

    public int Serial => count.Serial;

    public static bool operator <(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ClaimNumber left, ClaimNumber right) => left.CompareTo(right) >= 0;

    public static ClaimNumber Of(DateOnly day, int serial) => new(YearlyCount.Of(day, serial));

    /// <summary>Also as people write it: w-2569-1, W2569 0001, Ｗ-๒๕๖๙-๐๐๐๑.</summary>
    public static bool TryParse(string? text, out ClaimNumber number)
    {
        var isNumber = YearlyCount.TryParse(Letter, text, out var count);
        number = new(count);
        return isNumber;
    }

    public static ClaimNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A claim number is W, a year and a count.");

    public int CompareTo(ClaimNumber other) => count.CompareTo(other.count);

    public override string ToString() => count.Write(Letter);
}
