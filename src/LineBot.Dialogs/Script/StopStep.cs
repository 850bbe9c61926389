using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>Ends the conversation with a reason, where there is one.</summary>
internal sealed class StopStep<TFacts, TDraft>(string name, Func<TFacts, TDraft, ISaying?> reason) : Step<TFacts, TDraft>(name)
    where TDraft : class
{
    /// <summary>Why it cannot go on as things are now; null: it can.</summary>
    internal ISaying? Reason(Scene<TFacts, TDraft> scene) => reason(scene.Facts, scene.Draft);

    internal override async Task<DialogTurnResult> RunAsync(
        WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken)
    {
        if (Reason(scene) is not { } saying) { return await step.NextAsync(null, cancellationToken); }
        await step.Context.SayAsync(saying, cancellationToken);
        return await step.EndDialogAsync(ConversationEnd.Stopped, cancellationToken);
    }
}
