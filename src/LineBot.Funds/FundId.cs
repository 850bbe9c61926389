using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds;

/// <summary>A fund's short name in keys and commands: a–z, 0–9 and '-', at most 32. Not secret, so logs may show it.</summary>
public readonly record struct FundId : IComparable<FundId>
{
    public const int LengthMax = 32;

    private readonly string? value;

    private FundId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty fund id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out FundId id)
    {
        id = default;
        if (text is not { Length: > 0 and <= LengthMax } || !text.All(IsAllowed)) { return false; }
        id = new(text);
        return true;
    }

    public static FundId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("A fund id has 1 to 32 of a–z, 0–9 and '-'.");

    public static bool operator <(FundId left, FundId right) => left.CompareTo(right) < 0;

    public static bool operator >(FundId left, FundId right) => left.CompareTo(right) > 0;

    public static bool operator <=(FundId left, FundId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FundId left, FundId right) => left.CompareTo(right) >= 0;

    public int CompareTo(FundId other) => string.CompareOrdinal(value, other.value);

    public override string ToString() => value ?? "(none)";

    private static bool IsAllowed(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
