namespace LineBot.Dialogs.Engine;

/// <summary>Asks, reads the answer, and asks again until it has one or gives up.</summary>
public abstract class Prompt<T>(string id, PromptValidator<T>? validator = null) : Dialog(id)
{
    private const string OptionsKey = "options";
    private const string AttemptsKey = "attempts";

    /// <summary>Answers that cannot be used before the prompt ends with <see cref="PromptGaveUp"/>.</summary>
    public int AttemptsMax { get; init; } = 4;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var asked = options as PromptOptions
            ?? throw new ArgumentOutOfRangeException(nameof(options), $"The prompt '{Id}' is begun with PromptOptions.");
        var state = dc.ActiveDialog!.State;
        state.Set(OptionsKey, asked, EngineJson.Default.PromptOptions);
        await OnPromptAsync(dc.Context, state, asked, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message) { return EndOfTurn; }

        var state = dc.ActiveDialog!.State;
        var options = StoredOptions(state);
        var attempt = state.Get(AttemptsKey, EngineJson.Default.Int32) + 1;
        state.Set(AttemptsKey, attempt, EngineJson.Default.Int32);

        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        var context = new PromptValidatorContext<T>(dc.Context, recognized, options, attempt);
        var verdict = validator is not null ? await validator(context, cancellationToken)
            : recognized.Succeeded ? PromptVerdict.Ok : PromptVerdict.Retry();

        // A validator that says yes to nothing is not believed: there would be only a default value to hand on.
        if (verdict is PromptVerdict.Accepted && context.Recognized.Succeeded)
        {
            return await dc.EndDialogAsync(context.Recognized.Value, cancellationToken);
        }
        return verdict is PromptVerdict.WaitOn wait
            ? await WaitAsync(dc, attempt, wait.Message, cancellationToken)
            : await MissAsync(dc, attempt, verdict, cancellationToken);
    }

    /// <summary>Something on top of the prompt ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        OnPromptAsync(turnContext, instance.State, StoredOptions(instance.State), isRetry: false, cancellationToken);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, CancellationToken cancellationToken);

    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        if (((isRetry ? options.RetryPrompt : null) ?? options.Prompt) is not { } message) { return; }
        await turnContext.SendActivityAsync(Decorate(Write(turnContext, message), options), cancellationToken);
    }

    /// <summary>Adds to a question what helps to answer it, such as buttons.</summary>
    protected virtual Activity Decorate(Activity message, PromptOptions options) =>
        message with { InputHint = message.InputHint ?? InputHints.ExpectingInput };

    /// <summary>Answers so far that could not be used, the present one included.</summary>
    protected static int AttemptCount(DialogValues state) => state.Get(AttemptsKey, EngineJson.Default.Int32);

    private static PromptOptions StoredOptions(DialogValues state) =>
        state.Get(OptionsKey, EngineJson.Default.PromptOptions) ?? throw new StaleDialogException("A prompt is stored without its options.");

    private static Activity Write(ITurnContext turnContext, PromptMessage message) =>
        turnContext.TurnState.Get<IPromptMessages>() is { } messages
            ? messages.Write(message, turnContext.Activity.Locale)
            : Activity.Message(message.Key);

    private static async Task<DialogTurnResult> WaitAsync(
        DialogContext dc, int attempt, Activity? message, CancellationToken cancellationToken)
    {
        dc.ActiveDialog!.State.Set(AttemptsKey, attempt - 1, EngineJson.Default.Int32);
        if (message is not null) { await dc.Context.SendActivityAsync(message, cancellationToken); }
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> MissAsync(
        DialogContext dc, int attempt, PromptVerdict verdict, CancellationToken cancellationToken)
    {
        if (verdict is PromptVerdict.GivenUp || attempt >= AttemptsMax)
        {
            return await dc.EndDialogAsync(new PromptGaveUp(Id, attempt), cancellationToken);
        }

        var state = dc.ActiveDialog!.State;
        var options = StoredOptions(state);
        if (verdict is PromptVerdict.AskAgain { Message: { } message })
        {
            await dc.Context.SendActivityAsync(Decorate(message, options), cancellationToken);
        }
        else { await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken); }
        return EndOfTurn;
    }
}
