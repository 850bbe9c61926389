using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>Gives the conversation's command and says how it went. A failure may lead back to a question.</summary>
public sealed class DoStep<TFacts, TDraft, TResult> : Step<TFacts, TDraft>
    where TDraft : class
{
    private readonly Func<Turn, TFacts, TDraft, Task<TResult>> command;
    private readonly Func<TResult, ISaying> say;
    private (string Step, Func<TResult, bool> When, bool IsNewRound)? back;

    internal DoStep(string name, Func<Turn, TFacts, TDraft, Task<TResult>> command, Func<TResult, ISaying> say)
        : base(name) => (this.command, this.say) = (command, say);

    /// <summary>Asks a question again when the result is such.</summary>
    public DoStep<TFacts, TDraft, TResult> BackTo(string question, Func<TResult, bool> when)
    {
        back = (question, when, IsNewRound: false);
        return this;
    }

    /// <summary>Begins another round at a question when the result is such: everything from there on is asked anew.</summary>
    public DoStep<TFacts, TDraft, TResult> RoundFrom(string question, Func<TResult, bool> when)
    {
        back = (question, when, IsNewRound: true);
        return this;
    }

    internal override async Task<DialogTurnResult> RunAsync(
        WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken)
    {
        scene.Turn.Step = Name;
        var result = await command(scene.Turn, scene.Facts, scene.Draft);
        await step.Context.SayAsync(say(result), cancellationToken);
        if (back is { } failed && failed.When(result))
        {
            if (failed.IsNewRound) { scene.ForgetAnswers(); }
            else { scene.AskAgain(failed.Step); }

            return await step.GoToAsync(failed.Step, cancellationToken);
        }

        scene.Turn.MustArrive();
        return await step.EndDialogAsync(ConversationEnd.Done, cancellationToken);
    }
}
