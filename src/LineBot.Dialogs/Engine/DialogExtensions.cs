namespace LineBot.Dialogs.Engine;

/// <summary>Runs a root dialog without further ado.</summary>
public static class DialogExtensions
{
    /// <summary>Continues what is on the stack; only when that is empty, begins <paramref name="dialog"/>.</summary>
    public static async Task<DialogTurnResult> RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(dialog.Id, null, cancellationToken) : result;
    }
}
