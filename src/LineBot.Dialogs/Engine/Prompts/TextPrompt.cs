namespace LineBot.Dialogs.Engine;

/// <summary>Any words.</summary>
public sealed class TextPrompt(string id, PromptValidator<string>? validator = null) : RecognizerPrompt<string>(id, Recognize, validator)
{
    private static PromptRecognizerResult<string> Recognize(Activity activity) => activity.Text is { } text ? text : default(PromptRecognizerResult<string>);
}
