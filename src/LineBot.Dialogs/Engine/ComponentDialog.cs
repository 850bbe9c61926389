namespace LineBot.Dialogs.Engine;

/// <summary>Dialogs that look like one from outside: they keep a stack of their own within one entry of the outer one.</summary>
public abstract class ComponentDialog(string id) : Dialog(id)
{
    private const string StackKey = "dialogs";

    private string? initialDialogId;

    /// <summary>The dialog to begin with; the first one added where nothing else was said.</summary>
    public string InitialDialogId
    {
        get => initialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs.");
        protected set => initialDialogId = value;
    }

    protected DialogSet Dialogs { get; } = new();

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var inner = Inner(dc, dc.ActiveDialog!);
        return await GoOnAsync(dc, await OnBeginDialogAsync(inner, options, cancellationToken), cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var inner = Inner(dc, dc.ActiveDialog!);
        return await GoOnAsync(dc, await OnContinueDialogAsync(inner, cancellationToken), cancellationToken);
    }

    /// <summary>Something was begun on top of the component and has ended: the open question is asked again, the result is not used.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        await Inner(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await Inner(turnContext, instance).CancelAllDialogsAsync(cancelParents: false, cancellationToken);
        }
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    protected ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        initialDialogId ??= dialog.Id;
        return this;
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>The inner stack was cancelled. By default so is the outer one; a parent that wants to go on ends the component here.</summary>
    protected virtual async Task<DialogTurnResult> OnCancelledAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await outerDc.CancelAllDialogsAsync(cancelParents: false, cancellationToken);
        return new(DialogTurnStatus.Cancelled);
    }

    /// <summary>The inner stack came to its end. By default so does the component, with the same result.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnEndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The component's own stack, seen from outside a turn of the outer one.</summary>
    protected DialogContext Inner(ITurnContext turnContext, DialogInstance instance) => new(Dialogs, turnContext, StackIn(instance));

    private static DialogState StackIn(DialogInstance instance)
    {
        if (!instance.State.Contains(StackKey)) { instance.State.Set(StackKey, new(), EngineJson.Default.DialogState); }
        return instance.State.Get(StackKey, EngineJson.Default.DialogState)!;
    }

    private DialogContext Inner(DialogContext outer, DialogInstance instance) => new(Dialogs, outer, StackIn(instance));

    private async Task<DialogTurnResult> GoOnAsync(DialogContext outer, DialogTurnResult inner, CancellationToken cancellationToken) =>
        inner.Status switch
        {
            DialogTurnStatus.Waiting => EndOfTurn,
            DialogTurnStatus.Cancelled => await OnCancelledAsync(outer, cancellationToken),
            _ => await EndComponentAsync(outer, inner.Result, cancellationToken),
        };
}
