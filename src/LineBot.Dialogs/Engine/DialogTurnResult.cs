namespace LineBot.Dialogs.Engine;

/// <summary>How a turn of a stack ended, and with what.</summary>
public sealed record DialogTurnResult(DialogTurnStatus Status, object? Result = null)
{
    public override string ToString() => Status.ToString();
}
