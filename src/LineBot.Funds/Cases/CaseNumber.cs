namespace LineBot.Funds.Cases;

/// <summary>C-2569-0001: a case's number, running without gaps within a fund and a year of the Buddhist era.</summary>
public readonly record struct CaseNumber : IComparable<CaseNumber>
{
    private const char Letter = 'C';

    private readonly YearlyCount count;

    private CaseNumber(YearlyCount count) => this.count = count;

    public int YearBe => count.YearBe;

    public int Serial => count.Serial;

    public static bool operator <(CaseNumber left, CaseNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(CaseNumber left, CaseNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(CaseNumber left, CaseNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CaseNumber left, CaseNumber right) => left.CompareTo(right) >= 0;

    public static CaseNumber Of(DateOnly day, int serial) => new(YearlyCount.Of(day, serial));

    /// <summary>Also as people write it: c-2569-1, C2569 0001, Ｃ-๒๕๖๙-๐๐๐๑.</summary>
    public static bool TryParse(string? text, out CaseNumber number)
    {
        var isNumber = YearlyCount.TryParse(Letter, text, out var count);
        number = new(count);
        return isNumber;
    }

    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A case number is C, a year and a count.");

    public int CompareTo(CaseNumber other) => count.CompareTo(other.count);

    public override string ToString() => count.Write(Letter);
}
