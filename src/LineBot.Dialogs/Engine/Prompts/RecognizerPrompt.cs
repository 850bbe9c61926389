namespace LineBot.Dialogs.Engine;

/// <summary>A prompt whose reader comes from outside, so that how a language is read stays apart from how a question is asked.</summary>
public class RecognizerPrompt<T>(string id, Recognizer<T> recognizer, PromptValidator<T>? validator = null) : Prompt<T>(id, validator)
{
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(recognizer(turnContext.Activity));
}
