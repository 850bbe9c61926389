using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace LineBot.Dialogs.Engine;

/// <summary>
/// Steps one after another, each beginning where the person answered the one before. The place is stored by the step's name, so
/// a step can be added without leading running chats astray.
/// </summary>
public class WaterfallDialog(string id) : Dialog(id)
{
    internal const string ValuesKey = "values";
    private const string OptionsKey = "options";
    private const string StepKey = "step";
    private const string InstanceKey = "instanceId";

    private readonly List<(string Name, WaterfallStep Run)> steps = [];
    private Action<DialogValues, object>? storeOptions;
    private Func<DialogValues, object?> readOptions = _ => null;

    /// <summary>Adds a step that is known by its position. Good for a chat that is never stored across a deployment.</summary>
    public WaterfallDialog AddStep(WaterfallStep step) => AddStep(steps.Count.ToString(CultureInfo.InvariantCulture), step);

    public WaterfallDialog AddStep(string name, WaterfallStep step)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(step);
        if (steps.Exists(known => known.Name == name)) { throw new ArgumentException($"Two steps of '{Id}' are called '{name}'.", nameof(name)); }
        steps.Add((name, step));
        return this;
    }

    /// <summary>Says how the options that the waterfall is begun with are stored.</summary>
    public WaterfallDialog WithOptions<T>(JsonTypeInfo<T> type)
        where T : notnull
    {
        storeOptions = (state, options) => state.Set(OptionsKey, (T)options, type);
        readOptions = state => state.Get(OptionsKey, type);
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var state = dc.ActiveDialog!.State;
        state.Set(ValuesKey, new(), EngineJson.Default.DialogValues);
        state.Set(InstanceKey, dc.Context.NextInstanceId(), EngineJson.Default.String);
        if (options is not null) { StoreOptions(state, options); }
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken) =>
        RunStepAsync(dc, CurrentStep(dc) + 1, reason, result, cancellationToken);

    /// <summary>The position of the step that waits.</summary>
    /// <exception cref="StaleDialogException">The stored step is not among today's steps.</exception>
    protected int CurrentStep(DialogContext dc)
    {
        var name = dc.ActiveDialog!.State.Get(StepKey, EngineJson.Default.String);
        var index = steps.FindIndex(step => step.Name == name);
        return index >= 0 ? index : throw new StaleDialogException($"'{Id}' has no step '{name}'.");
    }

    /// <summary>Runs the step of this name.</summary>
    protected Task<DialogTurnResult> GoToAsync(DialogContext dc, string name, CancellationToken cancellationToken)
    {
        var index = steps.FindIndex(step => step.Name == name);
        if (index < 0) { throw new ArgumentException($"'{Id}' has no step '{name}'.", nameof(name)); }
        return RunStepAsync(dc, index, DialogReason.ReplaceCalled, null, cancellationToken);
    }

    /// <summary>Runs a step; past the last one the waterfall ends with <paramref name="result"/>.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        if (index >= steps.Count) { return await dc.EndDialogAsync(result, cancellationToken); }

        // Stored before it runs: what the step begins on top may end within this very turn and come back here.
        var (name, run) = steps[index];
        var state = dc.ActiveDialog!.State;
        state.Set(StepKey, name, EngineJson.Default.String);
        var step = new WaterfallStepContext(
            dc, name, index, reason, result, readOptions(state),
            (next, token) => RunStepAsync(dc, index + 1, DialogReason.NextCalled, next, token),
            (target, token) => GoToAsync(dc, target, token));
        return await run(step, cancellationToken)
            ?? throw new InvalidOperationException($"The step '{name}' of '{Id}' returned no result.");
    }

    private void StoreOptions(DialogValues state, object options)
    {
        var store = storeOptions ?? throw new ArgumentException($"'{Id}' does not say how its options are stored.", nameof(options));
        store(state, options);
    }
}
