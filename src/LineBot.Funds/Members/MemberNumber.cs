using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Members;

/// <summary>What a fund calls one of its members: text, so 0012 keeps its zeros and ๐๐๑๒ is the same number.</summary>
public readonly record struct MemberNumber
{
    private readonly string? value;

    private MemberNumber(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty member number.");

    public static bool TryParse([NotNullWhen(true)] string? text, out MemberNumber number)
    {
        var clean = Identifier.Clean(text, spaces: false);
        number = clean is null ? default : new(clean);
        return clean is not null;
    }

    public static MemberNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("Not a member number.");

    /// <summary>Shortened, for logs.</summary>
    public override string ToString() => value is null ? "(none)" : Identifier.Shorten(value);
}
