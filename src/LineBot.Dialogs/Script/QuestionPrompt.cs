using LineBot.Dialogs.Engine;

namespace LineBot.Dialogs.Script;

/// <summary>
/// Asks one question of a script. The words are made from facts and draft each time, so none of them are stored. Facts may have moved since it
/// was asked first (somebody else has paid): then the reason to stop that stands before it is said instead.
/// </summary>
internal sealed class QuestionPrompt<TFacts, TDraft>(
    string conversation, Question<TFacts, TDraft> question, IReadOnlyList<StopStep<TFacts, TDraft>> stops)
    : Prompt<Heard<TDraft>>(question.Name, JudgeAsync)
    where TDraft : class
{
    // From here on buttons are offered that lead out.
    private const int HelpAtAttempt = 3;

    protected override async Task<PromptRecognizerResult<Heard<TDraft>>> OnRecognizeAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, CancellationToken cancellationToken)
    {
        var scene = SceneIn(turnContext);
        var heard = await question.HearAsync(scene, Answer.Of(scene.Turn));
        return heard is Heard<TDraft>.Refused refused
            ? new Heard<TDraft>.Refused(refused.Saying.With(question.Buttons(scene)))
            : heard;
    }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, DialogValues state, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        var scene = SceneIn(turnContext);
        if (stops.Select(stop => stop.Reason(scene)).FirstOrDefault(reason => reason is not null) is { } over) { return turnContext.SayAsync(over, cancellationToken); }

        var asked = question.Ask(scene);
        if (!isRetry) { return turnContext.SayAsync(asked, cancellationToken); }

        var help = AttemptCount(state) >= HelpAtAttempt ? [ScriptMessages.TalkToHuman] : Array.Empty<Cards.Button>();
        return turnContext.SayAsync(Say.All(ScriptMessages.NotUnderstood, asked.With(help)), cancellationToken);
    }

    private static Task<PromptVerdict> JudgeAsync(PromptValidatorContext<Heard<TDraft>> context, CancellationToken cancellationToken) =>
        Task.FromResult(context.Recognized.Value switch
        {
            Heard<TDraft>.Stay stay => PromptVerdict.Wait(DialogTalk.ToActivity(stay.Saying)),
            Heard<TDraft>.Refused refused => PromptVerdict.Retry(DialogTalk.ToActivity(refused.Saying)),
            Heard<TDraft>.NotUnderstood => PromptVerdict.Retry(),
            _ => PromptVerdict.Ok,
        });

    private Scene<TFacts, TDraft> SceneIn(ITurnContext context) => context.TurnState.Get<Scene<TFacts, TDraft>>(conversation)!;
}
