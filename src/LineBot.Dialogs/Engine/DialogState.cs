namespace LineBot.Dialogs.Engine;

/// <summary>A stack of dialogs, the top one first.</summary>
public sealed record DialogState
{
    public List<DialogInstance> DialogStack { get; init => field = Sound(value ?? []); } = [];

    public override string ToString() => string.Join(" > ", DialogStack);

    private static List<DialogInstance> Sound(List<DialogInstance> stack) =>
        stack.Contains(null!) ? throw new StaleDialogException("An entry of a stored stack is empty.") : stack;
}
