namespace LineBot.Dialogs.Engine;

/// <summary>Yes or no.</summary>
public class ConfirmPrompt(string id, PromptValidator<bool>? validator = null, Recognizer<bool>? recognizer = null)
    : RecognizerPrompt<bool>(id, recognizer ?? Recognize, validator)
{
    private static readonly Choice[] YesOrNo =
    [
        new("yes") { Title = "ใช่", Synonyms = ["y", "ใช่ค่ะ", "ใช่ครับ"] },
        new("no") { Title = "ไม่ใช่", Synonyms = ["n", "ไม่", "ไม่ใช่ค่ะ", "ไม่ใช่ครับ"] },
    ];

    protected override Activity Decorate(Activity message, PromptOptions options) => base.Decorate(message, options) with
    {
        SuggestedActions = [.. (options.Choices ?? YesOrNo).Select(choice => choice.Title ?? choice.Value)],
    };

    private static PromptRecognizerResult<bool> Recognize(Activity activity) =>
        ChoiceRecognizers.Exact(activity, YesOrNo) is { } found ? found.Index == 0 : default(PromptRecognizerResult<bool>);
}
