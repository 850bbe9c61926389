using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Members;

/// <summary>A citizen id on its way to its keyed hash: thirteen digits whose last one checks the rest. Never stored, never printed.</summary>
public readonly record struct CitizenId
{
    private readonly string? value;

    private CitizenId(string value) => this.value = value;

    public string Last4 => Digits[^4..];

    internal string Digits => value ?? throw new InvalidOperationException("An empty citizen id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out CitizenId id)
    {
        id = default;
        var digits = string.Concat((Identifier.Clean(text, spaces: true) ?? "").Where(letter => letter is not (' ' or '-')));
        if (digits.Length != 13 || !digits.All(char.IsAsciiDigit) || CheckDigit(digits) != digits[12] - '0') { return false; }
        id = new(digits);
        return true;
    }

    public override string ToString() => "citizen id";

    private static int CheckDigit(string digits) =>
        (11 - (Enumerable.Range(0, 12).Sum(i => (digits[i] - '0') * (13 - i)) % 11)) % 10;
}
