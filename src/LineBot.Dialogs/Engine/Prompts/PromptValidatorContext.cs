namespace LineBot.Dialogs.Engine;

/// <summary>What a validator judges.</summary>
public sealed class PromptValidatorContext<T>(
    ITurnContext turnContext, PromptRecognizerResult<T> recognized, PromptOptions options, int attemptCount)
{
    public ITurnContext Context { get; } = turnContext;

    /// <summary>May be replaced, to hand on another value than the one that was read.</summary>
    public PromptRecognizerResult<T> Recognized { get; set; } = recognized;

    public PromptOptions Options { get; } = options;

    /// <summary>1 at the first answer.</summary>
    public int AttemptCount { get; } = attemptCount;
}

/// <summary>Judges an answer; it is asked also when nothing was understood.</summary>
public delegate Task<PromptVerdict> PromptValidator<T>(PromptValidatorContext<T> context, CancellationToken cancellationToken);
