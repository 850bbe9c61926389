using System.Diagnostics.CodeAnalysis;

namespace LineBot.Funds.Members;

/// <summary>How LINE calls a person: U and 32 hex digits. Whoever holds it can be looked up, so logs see the last two only.</summary>
public readonly record struct LineUserId
{
    private readonly string? value;

    /// <summary>Stands where the books name whoever sent something and that person asked to be forgotten. LINE gives it to nobody.</summary>
    public static readonly LineUserId Erased = new("U00000000000000000000000000000000");

    private LineUserId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty LINE user id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out LineUserId id)
    {
        id = default;
        if (text is not { Length: 33 } || text[0] != 'U' || text.AsSpan(1).ContainsAnyExcept(Identifier.Hex)) { return false; }
        id = new(text);
        return true;
    }

    public static LineUserId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("A LINE user id is U and 32 hex digits.");

    public override string ToString() => value is null ? "(none)" : $"U…{value[^2..]}";
}
