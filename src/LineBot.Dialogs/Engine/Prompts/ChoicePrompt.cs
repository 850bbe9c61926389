namespace LineBot.Dialogs.Engine;

/// <summary>One of several answers, shown as buttons.</summary>
public class ChoicePrompt(string id, PromptValidator<FoundChoice>? validator = null, ChoiceRecognizer? recognizer = null)
    : Prompt<FoundChoice>(id, validator)
{
    private readonly ChoiceRecognizer recognizer = recognizer ?? ChoiceRecognizers.Exact;

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(recognizer(turnContext.Activity, options.Choices ?? []) is { } found ? found : default(PromptRecognizerResult<FoundChoice>));

    protected override Activity Decorate(Activity message, PromptOptions options) => base.Decorate(message, options) with
    {
        SuggestedActions = [.. (options.Choices ?? []).Select(choice => choice.Title ?? choice.Value)],
    };
}
