using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.Script;

/// <summary>Ends here and lets another conversation begin in the same turn, with the photos that came so far.</summary>
internal sealed class GoOnStep<TFacts, TDraft>(string name, Func<TDraft, string> dialog, Func<TDraft, IReadOnlyList<Photo>> photos)
    : Step<TFacts, TDraft>(name)
    where TDraft : class
{
    internal override Task<DialogTurnResult> RunAsync(
        WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken)
    {
        scene.Turn.GoOn(dialog(scene.Draft), photos(scene.Draft));
        return step.EndDialogAsync(ConversationEnd.Done, cancellationToken);
    }
}
