using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Loans;

/// <summary>The number on a loan contract.</summary>
public readonly record struct LoanNumber
{
    private readonly string? value;

    private LoanNumber(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty loan number.");

    public static bool TryParse([NotNullWhen(true)] string? text, out LoanNumber number)
    {
        var clean = Identifier.Clean(text, spaces: true);
        number = clean is null ? default : new(clean);
        return clean is not null;
    }

    public static LoanNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("Not a loan number.");

    /// <summary>Shortened, for logs.</summary>
    public override string ToString() => value is null ? "(none)" : Identifier.Shorten(value);
}
