using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Photos;

/// <summary>A name that says nothing and cannot be guessed: 32 hex digits.</summary>
public readonly record struct PhotoId
{
    public const int Length = 32;

    private readonly string? value;

    private PhotoId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty photo id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PhotoId id)
    {
        var fits = text is { Length: Length } && text.All(char.IsAsciiHexDigitLower);
        id = fits ? new(text!) : default;
        return fits;
    }

    public static PhotoId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("A photo id has 32 hex digits.");

    public override string ToString() => value ?? "(none)";
}
