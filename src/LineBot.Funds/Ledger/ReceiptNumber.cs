using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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

    /// <summary>A number as a store gives it back: nothing is cleaned, a running one may be longer than people's.</summary>
    public static ReceiptNumber Stored(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new(text);
    }

    /// <summary>The receipt of an entry that brought none along: the book's number and a count without gaps.</summary>
    internal static ReceiptNumber Running(LedgerBook book, long sequence) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{book.Number}/R{sequence}"));

    /// <summary>Shortened, for logs.</summary>
    public override string ToString() => value is null ? "(none)" : Identifier.Shorten(value);
}
