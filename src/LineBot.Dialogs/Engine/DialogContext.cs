namespace LineBot.Dialogs.Engine;

/// <summary>A stack of dialogs in one turn, and what can be done to it.</summary>
public class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        (Dialogs, Context, State) = (dialogs, turnContext, state);
    }

    /// <summary>The stack that a component keeps inside one entry of its parent's stack.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parent, DialogState state)
        : this(dialogs, parent.Context, state) => Parent = parent;

    /// <summary>The same stack, seen by a step of the dialog on its top.</summary>
    protected DialogContext(DialogContext same)
        : this(same.Dialogs, same.Context, same.State) => Parent = same.Parent;

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    public DialogContext? Parent { get; }

    /// <summary>The top one first.</summary>
    public IReadOnlyList<DialogInstance> Stack => State.DialogStack;

    public DialogInstance? ActiveDialog => State.DialogStack is [var top, ..] ? top : null;

    internal DialogState State { get; }

    /// <summary>Looks in this set, then outwards.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options, CancellationToken cancellationToken)
    {
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException($"No dialog has the id '{dialogId}'.", nameof(dialogId));
        State.DialogStack.Insert(0, new() { Id = dialog.Id, Version = dialog.GetVersion() });
        return await RunAsync(() => dialog.BeginDialogAsync(this, options, cancellationToken));
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <exception cref="StaleDialogException">The top of the stack does not fit the code.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active) { return new(DialogTurnStatus.Empty); }
        var dialog = Fitting(active);
        return await RunAsync(() => dialog.ContinueDialogAsync(this, cancellationToken));
    }

    /// <summary>Ends the top dialog and hands its result to the one below, in this same turn.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result, CancellationToken cancellationToken)
    {
        await PopAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog is not { } below) { return new(DialogTurnStatus.Complete, result); }
        var dialog = Fitting(below);
        return await RunAsync(() => dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken));
    }

    /// <summary>Begins another dialog in the place of the top one; the one below hears nothing of it.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options, CancellationToken cancellationToken)
    {
        await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Ends all dialogs of this stack from the top; none is resumed. With <paramref name="cancelParents"/> the parents' too.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, CancellationToken cancellationToken)
    {
        var hadAny = ActiveDialog is not null;
        while (ActiveDialog is not null) { await PopAsync(DialogReason.CancelCalled, cancellationToken); }
        if (!cancelParents || Parent is null) { return new(hadAny ? DialogTurnStatus.Cancelled : DialogTurnStatus.Empty); }

        var outer = await Parent.CancelAllDialogsAsync(cancelParents: true, cancellationToken);
        return hadAny ? new(DialogTurnStatus.Cancelled) : outer;
    }

    /// <summary>Asks the open question again.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active) { return; }
        await Fitting(active).RepromptDialogAsync(Context, active, cancellationToken);
    }

    internal async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active) { return; }
        if (FindDialog(active.Id) is { } dialog) { await dialog.EndDialogAsync(Context, active, reason, cancellationToken); }
        State.DialogStack.RemoveAt(0);
    }

    private Dialog Fitting(DialogInstance instance)
    {
        var dialog = FindDialog(instance.Id) ?? throw new StaleDialogException($"No dialog has the stored id '{instance.Id}'.");
        return dialog.GetVersion() == instance.Version
            ? dialog
            : throw new StaleDialogException($"'{instance.Id}' is stored in version {instance.Version}, the code has {dialog.GetVersion()}.");
    }

    private async Task<DialogTurnResult> RunAsync(Func<Task<DialogTurnResult>> run)
    {
        try
        {
            return await run() ?? throw new InvalidOperationException($"The dialog '{ActiveDialog?.Id}' returned no result.");
        }
        catch (Exception exception) when (Remember(exception))
        {
            throw;
        }
    }

    // Ids only: enough to find the place, nothing of what was said. The innermost stack is the one that counts.
    private bool Remember(Exception exception)
    {
        exception.Data["Dialogs"] ??= string.Join(" < ", StacksOutwards());
        return false;
    }

    private IEnumerable<string> StacksOutwards()
    {
        for (var dc = this; dc is not null; dc = dc.Parent) { yield return dc.State.ToString(); }
    }
}
