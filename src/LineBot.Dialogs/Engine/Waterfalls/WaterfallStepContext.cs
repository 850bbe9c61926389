namespace LineBot.Dialogs.Engine;

/// <summary>What a step sees: the stack, the answer to the step before, and the values of this run.</summary>
public sealed class WaterfallStepContext : DialogContext
{
    private readonly Func<object?, CancellationToken, Task<DialogTurnResult>> next;
    private readonly Func<string, CancellationToken, Task<DialogTurnResult>> goTo;
    private bool nextCalled;

    internal WaterfallStepContext(
        DialogContext dc, string name, int index, DialogReason reason, object? result, object? options,
        Func<object?, CancellationToken, Task<DialogTurnResult>> next, Func<string, CancellationToken, Task<DialogTurnResult>> goTo)
        : base(dc)
    {
        (Name, Index, Reason, Result, Options, this.next, this.goTo) = (name, index, reason, result, options, next, goTo);
        Values = dc.ActiveDialog!.State.Get(WaterfallDialog.ValuesKey, EngineJson.Default.DialogValues)!;
    }

    public string Name { get; }

    public int Index { get; }

    public DialogReason Reason { get; }

    /// <summary>The text of a message, or the result of the dialog that the step before began.</summary>
    public object? Result { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object? Options { get; }

    /// <summary>Lives until the waterfall ends.</summary>
    public DialogValues Values { get; }

    /// <summary>Runs the next step in this same turn.</summary>
    public async Task<DialogTurnResult> NextAsync(object? result, CancellationToken cancellationToken)
    {
        if (nextCalled) { throw new InvalidOperationException($"The step '{Name}' went on twice."); }
        nextCalled = true;
        return await next(result, cancellationToken);
    }

    /// <summary>Runs another step in this same turn, as a loop or a way back; its reason is <see cref="DialogReason.ReplaceCalled"/>.</summary>
    public Task<DialogTurnResult> GoToAsync(string step, CancellationToken cancellationToken) => goTo(step, cancellationToken);
}
