using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.Script;

/// <summary>Hands the person over to another conversation, as a tap on a button would.</summary>
internal sealed class ElsewhereStep<TFacts, TDraft>(string name, Func<TFacts, TDraft, Postback?> where) : Step<TFacts, TDraft>(name)
    where TDraft : class
{
    internal override Task<DialogTurnResult> RunAsync(
        WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken) =>
        where(scene.Facts, scene.Draft) is { } to
            ? step.EndDialogAsync(new Elsewhere(to), cancellationToken)
            : step.NextAsync(null, cancellationToken);
}

/// <summary>A conversation ended where another goes on.</summary>
internal sealed record Elsewhere(Postback To);
