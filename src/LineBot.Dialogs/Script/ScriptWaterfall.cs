using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.Script;

/// <summary>Runs a script's steps one after another. What happens to an answer stands with its question, so it is settled before the next step.</summary>
internal sealed class ScriptWaterfall<TFacts, TDraft> : WaterfallDialog
    where TDraft : class
{
    public const string DialogId = "script";

    private readonly string conversation;
    private readonly IReadOnlyList<Step<TFacts, TDraft>> steps;

    public ScriptWaterfall(string conversation, IReadOnlyList<Step<TFacts, TDraft>> steps)
        : base(DialogId)
    {
        (this.conversation, this.steps) = (conversation, steps);
        foreach (var step in steps)
        {
            AddStep(step.Name, (context, cancellationToken) => step.RunAsync(context, SceneIn(context.Context), cancellationToken));
        }
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        var scene = SceneIn(dc.Context);
        return result switch
        {
            Heard<TDraft>.Answered answered => TakeAsync(dc, scene, answered, cancellationToken),
            Heard<TDraft>.GoTo target => AskAgainAsync(dc, scene, target.Step, cancellationToken),
            Heard<TDraft>.End end => EndAsync(dc, end, cancellationToken),
            PromptGaveUp => EndAsync(dc, new(ScriptMessages.HandOver, ConversationEnd.GaveUp), cancellationToken),
            _ => throw new InvalidOperationException($"A question of '{conversation}' ended with {result?.GetType().Name ?? "nothing"}."),
        };
    }

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Heard<TDraft>.End end, CancellationToken cancellationToken)
    {
        await dc.Context.SayAsync(end.Saying, cancellationToken);
        return await dc.EndDialogAsync(end.How, cancellationToken);
    }

    private Scene<TFacts, TDraft> SceneIn(ITurnContext context) => context.TurnState.Get<Scene<TFacts, TDraft>>(conversation)!;

    private async Task<DialogTurnResult> TakeAsync(
        DialogContext dc, Scene<TFacts, TDraft> scene, Heard<TDraft>.Answered answered, CancellationToken cancellationToken)
    {
        var current = CurrentStep(dc);
        scene.Keep(answered.Draft);
        scene.MarkAnswered(steps[current].Name);
        await scene.LoadMoreAsync();
        if (answered.Saying is { } saying) { await dc.Context.SayAsync(saying, cancellationToken); }
        return await RunStepAsync(dc, current + 1, DialogReason.NextCalled, null, cancellationToken);
    }

    private Task<DialogTurnResult> AskAgainAsync(DialogContext dc, Scene<TFacts, TDraft> scene, string step, CancellationToken cancellationToken)
    {
        scene.AskAgain(step);
        return GoToAsync(dc, step, cancellationToken);
    }
}
