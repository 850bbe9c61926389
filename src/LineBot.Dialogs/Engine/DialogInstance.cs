namespace LineBot.Dialogs.Engine;

/// <summary>A dialog on a stack: which one, in which version, and what it remembers of this conversation.</summary>
public sealed record DialogInstance
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public DialogValues State { get; init => field = value ?? new(); } = new();

    public override string ToString() => $"{Id} {Version}";
}
