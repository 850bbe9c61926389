using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>
/// A conversation of several questions. Its script is written once and serves everybody; per person there is a draft, which is stored
/// with the name of the open question. Facts are loaded anew in every turn, so no answer rests on what was true yesterday.
/// </summary>
public abstract class Conversation<TFacts, TDraft> : ComponentDialog, IConversation
    where TDraft : class
{
    private readonly int version;
    private readonly JsonTypeInfo<TDraft> draftType;
    private readonly Script<TFacts, TDraft> script = new();

    protected Conversation(string id, int version, JsonTypeInfo<TDraft> draft)
        : base(id)
    {
        (this.version, draftType) = (version, draft);
        FundValues.Check(draft);

        // Safe here: a primary constructor's parameters are in place before the base constructor runs.
        Write(script);
        AddDialog(new ScriptWaterfall<TFacts, TDraft>(id, script.Steps));
        foreach (var question in script.Steps.OfType<Question<TFacts, TDraft>>())
        {
            var stops = script.Steps.TakeWhile(step => step != question).OfType<StopStep<TFacts, TDraft>>();
            AddDialog(new QuestionPrompt<TFacts, TDraft>(id, question, [.. stops]));
        }
    }

    public IReadOnlyList<string> Questions => [.. script.Steps.OfType<Question<TFacts, TDraft>>().Select(question => question.Name)];

    public sealed override string GetVersion() => version.ToString(CultureInfo.InvariantCulture);

    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var state = dc.ActiveDialog!.State;
        Scene<TFacts, TDraft>.Start(state, dc.Context.NextInstanceId(), options as IReadOnlyList<string> ?? []);
        var scene = await EnterAsync(dc.Context, dc.ActiveDialog);
        scene.Keep(NewDraft(scene.Turn, scene.Facts));
        await scene.LoadMoreAsync();
        return await base.BeginDialogAsync(dc, null, cancellationToken);
    }

    public sealed override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await EnterAsync(dc.Context, dc.ActiveDialog!);
        if (Answer.Of(dc.Context.Turn()).Is(Intents.Restart)) { return await RestartAsync(dc, cancellationToken); }
        return await base.ContinueDialogAsync(dc, cancellationToken);
    }

    public sealed override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        await EnterAsync(turnContext, instance);
        await base.RepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public Task<DialogTurnResult> RestartAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.ReplaceDialogAsync(Id, Scene<TFacts, TDraft>.ArgumentsIn(dc.ActiveDialog!.State), cancellationToken);

    public async Task<bool> UnderstandsAsync(ITurnContext turnContext, DialogInstance instance, string text)
    {
        var scene = await EnterAsync(turnContext, instance);
        return CurrentQuestion(Inner(turnContext, instance)) is { IsInOwnWords: false } question && question.Understands(scene, text);
    }

    public async Task<bool> OffersAsync(ITurnContext turnContext, DialogInstance instance, string text)
    {
        var scene = await EnterAsync(turnContext, instance);
        return CurrentQuestion(Inner(turnContext, instance))?.Offers(scene, text) == true;
    }

    public bool ListensToAnyWords(ITurnContext turnContext, DialogInstance instance) =>
        CurrentQuestion(Inner(turnContext, instance)) is { IsInOwnWords: true };

    /// <summary>Everything the conversation has to know, loaded before anything else in each turn.</summary>
    protected abstract Task<TFacts> LoadAsync(Turn turn);

    /// <summary>Facts that only the draft can lead to, loaded after each answer; by default there are none.</summary>
    protected virtual Task<TFacts> LoadMoreAsync(Turn turn, TFacts facts, TDraft draft) => Task.FromResult(facts);

    /// <summary>The draft to begin with; what came with the button or the first sentence can be in it already.</summary>
    protected abstract TDraft NewDraft(Turn turn, TFacts facts);

    protected abstract void Write(Script<TFacts, TDraft> script);

    protected sealed override Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object? result, CancellationToken cancellationToken) =>
        result is Elsewhere elsewhere
            ? outerDc.ReplaceDialogAsync(elsewhere.To.Action, elsewhere.To.Arguments, cancellationToken)
            : base.EndComponentAsync(outerDc, result, cancellationToken);

    protected sealed override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var scene = SceneIn(innerDc.Context);
        var answer = Answer.Of(scene.Turn);
        var question = CurrentQuestion(innerDc) ?? throw new StaleDialogException($"'{Id}' is stored at a question that it does not have.");
        if (answer.Pick is { } pick && (pick.Step != question.Name || !scene.Fits(pick)))
        {
            return await SayAndRepeatAsync(innerDc, ScriptMessages.OldButton, cancellationToken);
        }

        if (answer.Is(Intents.Continue)) { return await SayAndRepeatAsync(innerDc, Say.Nothing, cancellationToken); }
        if (answer.Is(Intents.Back)) { return await GoBackAsync(innerDc, scene, question, cancellationToken); }
        if (answer.Photo is { } photo && script.Photographs is { } photographs && photographs != question)
        {
            return await photographs.TakeAsync(scene, photo) is { } saying
                ? await SayAndRepeatAsync(innerDc, saying, cancellationToken)
                : EndOfTurn;
        }

        if (answer.Place is { } place && script.Places is { } places && !question.TakesPlace)
        {
            scene.Keep(places.Keep(scene.Draft, place));
            await scene.LoadMoreAsync();
            return await SayAndRepeatAsync(innerDc, places.Say, cancellationToken);
        }

        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAndRepeatAsync(DialogContext innerDc, ISaying saying, CancellationToken cancellationToken)
    {
        await innerDc.Context.SayAsync(saying, cancellationToken);
        await innerDc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> GoBackAsync(
        DialogContext innerDc, Scene<TFacts, TDraft> scene, Question<TFacts, TDraft> question, CancellationToken cancellationToken) =>
        script.Before(question.Name, scene) is { } before
            ? await innerDc.EndDialogAsync(new Heard<TDraft>.GoTo(before.Name), cancellationToken)
            : await SayAndRepeatAsync(innerDc, ScriptMessages.IsFirstQuestion, cancellationToken);

    private Question<TFacts, TDraft>? CurrentQuestion(DialogContext innerDc) =>
        script.Steps.OfType<Question<TFacts, TDraft>>().FirstOrDefault(question => question.Name == innerDc.ActiveDialog?.Id);

    private Scene<TFacts, TDraft> SceneIn(ITurnContext context) => context.TurnState.Get<Scene<TFacts, TDraft>>(Id)!;

    private async Task<Scene<TFacts, TDraft>> EnterAsync(ITurnContext context, DialogInstance instance)
    {
        if (context.TurnState.Get<Scene<TFacts, TDraft>>(Id) is { } known && known.IsOf(instance)) { return known; }

        var turn = context.Turn();
        turn.Arguments = Scene<TFacts, TDraft>.ArgumentsIn(instance.State);
        turn.Step = Id;
        var scene = new Scene<TFacts, TDraft>(
            Id, turn, await LoadAsync(turn), instance.State, draftType, (facts, draft) => LoadMoreAsync(turn, facts, draft));
        context.TurnState.Set(Id, scene);
        await scene.LoadMoreAsync();
        return scene;
    }
}
