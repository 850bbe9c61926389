using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Ledger;

/// <summary>SHA-256 of an entry or of a book's name, as 64 lower-case hex digits.</summary>
public readonly record struct EntryHash
{
    private readonly string? value;

    private EntryHash(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty hash.");

    public static EntryHash Of(ReadOnlySpan<byte> bytes) =>
        new(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));

    public static bool TryParse([NotNullWhen(true)] string? text, out EntryHash hash)
    {
        hash = default;
        if (text is not { Length: 64 } || text.AsSpan().ContainsAnyExcept(Identifier.Hex)) { return false; }
        hash = new(text);
        return true;
    }

    public static EntryHash Parse(string text) => TryParse(text, out var hash) ? hash : throw new FormatException("Not a SHA-256 in hex.");

    public override string ToString() => value is null ? "(none)" : value[..8];
}
