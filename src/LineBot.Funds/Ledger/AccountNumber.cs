using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Ledger;

/// <summary>The number on a member's account book.</summary>
public readonly record struct AccountNumber
{
    private readonly string? value;

    private AccountNumber(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty account number.");

    public static bool TryParse([NotNullWhen(true)] string? text, out AccountNumber number)
    {
        var clean = Identifier.Clean(text, spaces: true);
        number = clean is null ? default : new(clean);
        return clean is not null;
    }

    public static AccountNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("Not a account number.");

    /// <summary>Shortened, for logs.</summary>
    public override string ToString() => value is null ? "(none)" : Identifier.Shorten(value);
}
