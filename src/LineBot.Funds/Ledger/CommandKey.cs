namespace LineBot.Funds.Ledger;

/// <summary>Names one intended change of the world: the event that asked for it and the step. The same key never takes effect twice.</summary>
public readonly record struct CommandKey
{
    public const int LengthMax = 120;

    private readonly string? value;

    private CommandKey(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An empty command key.");

    public static CommandKey Of(string eventId, string step) => Parse($"{eventId}/{step}");

    public static CommandKey Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LengthMax, nameof(text));
        return new(text);
    }

    public override string ToString() => value ?? "(none)";
}
