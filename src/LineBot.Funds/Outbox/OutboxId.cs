namespace LineBot.Funds.Outbox;

/// <summary>The id of an item: twelve hex digits, or of an import its number.</summary>
public readonly record struct OutboxId
{
    private const int LengthMax = 24;

    private readonly string? value;

    private OutboxId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty id.");

    public static OutboxId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException("No id of laid-aside work.");

    public static bool TryParse(string? text, out OutboxId id)
    {
        var isId = text is { Length: > 0 and <= LengthMax } && text.All(sign => sign is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
        id = isId ? new(text!) : default;
        return isId;
    }

    public override string ToString() => value ?? "";
}
