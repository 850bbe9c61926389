using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Engine;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>A question, and beside it what happens to its answer.</summary>
public abstract class Question<TFacts, TDraft> : Step<TFacts, TDraft>
    where TDraft : class
{
    private const string SkipValue = "skip";

    private protected Question(string name)
        : base(name)
    {
    }

    internal Text? Label { get; private protected set; }

    /// <summary>Any words are an answer, so only a whole command is taken for one.</summary>
    internal bool IsInOwnWords { get; private protected set; }

    /// <summary>A place on the map is an answer to this question.</summary>
    internal virtual bool TakesPlace => false;

    private protected Func<TFacts, TDraft, ISaying>? Words { get; set; }

    private protected Func<TFacts, TDraft, bool> Relevant { get; set; } = (_, _) => true;

    private protected Func<TDraft, bool> Known { get; set; } = _ => false;

    private protected Func<TDraft, TDraft>? Skipping { get; set; }

    private protected Text SkipLabel { get; set; } = ScriptMessages.Skip;

    internal bool IsRelevant(Scene<TFacts, TDraft> scene) => Relevant(scene.Facts, scene.Draft);

    internal sealed override async Task<DialogTurnResult> RunAsync(
        WaterfallStepContext step, Scene<TFacts, TDraft> scene, CancellationToken cancellationToken) =>
        scene.HasAnswered(Name) || !IsRelevant(scene) || (step.Reason != DialogReason.ReplaceCalled && Known(scene.Draft))
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(Name, new(), cancellationToken);

    internal async Task<Heard<TDraft>> HearAsync(Scene<TFacts, TDraft> scene, Answer answer)
    {
        scene.Turn.Step = Name;
        if (Skipping is { } skip && (answer.Is(Intents.Skip) || answer.Pick?.Value == SkipValue || IsSkipLabel(answer.Text)))
        {
            return new Heard<TDraft>.Answered(skip(scene.Draft));
        }

        return await OnHearAsync(scene, answer);
    }

    /// <summary>The question as it is asked, with the buttons that answer it.</summary>
    internal ISaying Ask(Scene<TFacts, TDraft> scene)
    {
        Remember(scene);
        var words = Words ?? throw new InvalidOperationException($"The question '{Name}' has no words.");
        return words(scene.Facts, scene.Draft).With(Buttons(scene));
    }

    internal IReadOnlyList<Button> Buttons(Scene<TFacts, TDraft> scene)
    {
        List<Button> waysOut = [Button.Of(ScriptMessages.Cancel, new(Intents.Cancel))];
        if (Skipping is not null) { waysOut.Insert(0, scene.Button(SkipLabel, Name, SkipValue)); }
        return [.. Answers(scene).Take(Say.ButtonsMax - waysOut.Count), .. waysOut];
    }

    /// <summary>What has to be kept of how it was asked.</summary>
    private protected virtual void Remember(Scene<TFacts, TDraft> scene)
    {
    }

    /// <summary>Whether an answer would be understood; asks nothing and changes nothing.</summary>
    internal virtual bool Understands(Scene<TFacts, TDraft> scene, string text) => false;

    /// <summary>Whether the words are those on one of its buttons.</summary>
    internal virtual bool Offers(Scene<TFacts, TDraft> scene, string text) => false;

    private bool IsSkipLabel(string? text) =>
        text is not null && (text.Trim() == SkipLabel.In(Locale.Thai) || text.Trim() == SkipLabel.In(Locale.English));

    private protected abstract Task<Heard<TDraft>> OnHearAsync(Scene<TFacts, TDraft> scene, Answer answer);

    private protected virtual IEnumerable<Button> Answers(Scene<TFacts, TDraft> scene) => [];
}

/// <summary>The ways in which every question can be told apart from the plain one.</summary>
public abstract class Question<TFacts, TDraft, TSelf> : Question<TFacts, TDraft>
    where TDraft : class
    where TSelf : Question<TFacts, TDraft, TSelf>
{
    private protected Question(string name)
        : base(name)
    {
    }

    /// <summary>How it is asked.</summary>
    public TSelf With(Func<TFacts, TDraft, ISaying> words)
    {
        Words = words;
        return (TSelf)this;
    }

    /// <summary>Asked only where it makes sense.</summary>
    public TSelf OnlyIf(Func<TFacts, TDraft, bool> relevant)
    {
        Relevant = relevant;
        return (TSelf)this;
    }

    /// <summary>Not asked when the draft has the answer already; the person can still come back to it.</summary>
    public TSelf UnlessKnown(Func<TDraft, bool> known)
    {
        Known = known;
        return (TSelf)this;
    }

    /// <summary>May be left out: with a button, or in words.</summary>
    public TSelf Optional(Func<TDraft, TDraft> without, Text? label = null)
    {
        Skipping = without;
        SkipLabel = label ?? SkipLabel;
        return (TSelf)this;
    }

    /// <summary>What the answer is called on the summary, where it can then be changed.</summary>
    public TSelf Called(Text label)
    {
        Label = label;
        return (TSelf)this;
    }
}
