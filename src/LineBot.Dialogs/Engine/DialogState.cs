namespace LineBot.Dialogs.Engine;

/// <summary>A stack of dialogs, the top one first.</summary>
public sealed record DialogState
{
    public List<DialogInstance> DialogStack { get; init; } = [];

    public override string ToString() => string.Join(" > ", DialogStack);
}
