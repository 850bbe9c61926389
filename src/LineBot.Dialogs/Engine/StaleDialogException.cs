namespace LineBot.Dialogs.Engine;

/// <summary>
/// A stored stack does not fit the code any more: a dialog or step is gone, its version is another, or its values have another shape.
/// Whoever runs the turn drops the stack and says so kindly; running it again can never help.
/// </summary>
public sealed class StaleDialogException : InvalidOperationException
{
    public StaleDialogException()
    {
    }

    public StaleDialogException(string message)
        : base(message)
    {
    }

    public StaleDialogException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
