namespace LineBot.Funds.Objections;

/// <summary>Q-2569-0001: an objection's number, running without gaps within a fund and a year of the Buddhist era. Q as in query: an O is read as a nought.</summary>
public readonly record struct ObjectionNumber : IComparable<ObjectionNumber>
{
    private const char Letter = 'Q';

    private readonly YearlyCount count;

    private ObjectionNumber(YearlyCount count) => this.count = count;

    public int YearBe => count.YearBe;

    public int Serial => count.Serial;

    public static bool operator <(ObjectionNumber left, ObjectionNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ObjectionNumber left, ObjectionNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ObjectionNumber left, ObjectionNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ObjectionNumber left, ObjectionNumber right) => left.CompareTo(right) >= 0;

    public static ObjectionNumber Of(DateOnly day, int serial) => new(YearlyCount.Of(day, serial));

    /// <summary>Also as people write it: q-2569-1, Q2569 0001, Ｑ-๒๕๖๙-๐๐๐๑.</summary>
    public static bool TryParse(string? text, out ObjectionNumber number)
    {
        var isNumber = YearlyCount.TryParse(Letter, text, out var count);
        number = new(count);
        return isNumber;
    }

    public static ObjectionNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("An objection number is Q, a year and a count.");

    public int CompareTo(ObjectionNumber other) => count.CompareTo(other.count);

    public override string ToString() => count.Write(Letter);
}
