using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>Says something and goes on.</summary>
internal sealed class SayStep<TFacts, TDraft>(string name, Func<TFacts, TDraft, ISaying> words) : Step<TFacts, TDraft>(name)
    where TDraft : class
{
    internal override async Task<DialogTurnResult> RunAsync(
        WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken)
    {
        await step.Context.SayAsync(words(scene.Facts, scene.Draft), cancellationToken);
        return await step.NextAsync(null, cancellationToken);
    }
}
