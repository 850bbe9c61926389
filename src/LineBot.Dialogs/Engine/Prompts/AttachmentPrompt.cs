namespace LineBot.Dialogs.Engine;

/// <summary>At least one picture or file.</summary>
public sealed class AttachmentPrompt(string id, PromptValidator<IReadOnlyList<Attachment>>? validator = null)
    : Prompt<IReadOnlyList<Attachment>>(id, validator)
{
    protected override Task<PromptRecognizerResult<IReadOnlyList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(turnContext.Activity.Attachments is { Count: > 0 } some
            ? new PromptRecognizerResult<IReadOnlyList<Attachment>>(some)
            : default);
}
