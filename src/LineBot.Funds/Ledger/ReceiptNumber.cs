using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Ledger;

/// <summary>The number on a receipt: the same on the member's paper and in the fund's books.</summary>
public readonly record struct ReceiptNumber
{
    private readonly string? value;

    private ReceiptNumber(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty receipt number.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ReceiptNumber number)
    {
        var clean = Identifier.Clean(text, spaces: true);
        number = clean is null ? default : new(clean);
        return clean is not null;
    }

    public static ReceiptNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("Not a receipt number.");

    /// <summary>Shortened, for logs.</summary>
    public override string ToString() => value is null ? "(none)" : Identifier.Shorten(value);
}
