namespace LineBot.Dialogs.Engine;

/// <summary>Dialogs that know each other by id.</summary>
public sealed class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? dialogState;
    private readonly Dictionary<string, Dialog> dialogs = new(StringComparer.Ordinal);

    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState) => this.dialogState = dialogState;

    /// <summary>Adds a dialog. The same object twice is one; another with a taken id is a mistake in the wiring and is not hidden.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (dialogs.TryAdd(dialog.Id, dialog) || ReferenceEquals(dialogs[dialog.Id], dialog)) { return this; }
        throw new ArgumentException($"Two dialogs have the id '{dialog.Id}'.", nameof(dialog));
    }

    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return dialogs.GetValueOrDefault(dialogId);
    }

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var accessor = dialogState ?? throw new InvalidOperationException("This set was made without a place for its state.");
        var state = await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new(this, turnContext, state!);
    }
}
