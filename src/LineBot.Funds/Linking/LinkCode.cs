using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace LineBot.Funds.Linking;

/// <summary>
/// A one-time code of sixteen random digits (53 bits) in groups of four. Digits, because they read aloud in any language,
/// have no look-alikes, and stand on every telephone's number pad. Stored nowhere in clear.
/// </summary>
public readonly record struct LinkCode
{
    public const int Digits = 16;

    private readonly string? value;

    private LinkCode(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty link code.");

    /// <summary>As it is printed: 1234 5678 9012 3456.</summary>
    public string Grouped => string.Join(' ', Value.Chunk(4).Select(group => new string(group)));

    public static LinkCode Issue() => new(RandomNumberGenerator.GetString("0123456789", Digits));

    /// <summary>Reads what people type: Thai digits, spaces, dashes and dots between the groups.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LinkCode code)
    {
        code = default;
        if (Identifier.Clean(text, spaces: true) is not { } clean) { return false; }

        var digits = string.Concat(clean.Where(letter => letter is not (' ' or '-' or '–' or '.')));
        if (digits.Length != Digits || !digits.All(char.IsAsciiDigit)) { return false; }
        code = new(digits);
        return true;
    }

    /// <summary>Tells nothing.</summary>
    public override string ToString() => "link code";
}
