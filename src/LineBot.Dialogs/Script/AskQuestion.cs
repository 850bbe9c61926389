using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Script;

/// <summary>A question that is answered in words.</summary>
public sealed class AskQuestion<TFacts, TDraft, T> : Question<TFacts, TDraft, AskQuestion<TFacts, TDraft, T>>
    where TDraft : class
{
    private readonly Func<string, DateOnly, Understood<T>> read;
    private readonly List<Func<TFacts, T, ISaying?>> rules = [];
    private Func<TDraft, T, TDraft>? keep;
    private Func<TDraft, LocationContent, TDraft>? keepPlace;
    private Text? placeLabel;
    private Func<TFacts, TDraft, IReadOnlyList<Text>> suggest = (_, _) => [];
    private (Text Label, Func<TFacts, DateOnly, (DateOnly First, DateOnly Last)> Days)? calendar;

    internal AskQuestion(string name, Func<string, DateOnly, Understood<T>> read)
        : base(name) => this.read = read;

    /// <summary>A reason against an answer: it is said, and the question stays open.</summary>
    public AskQuestion<TFacts, TDraft, T> Unless<TReason>(Func<TFacts, T, TReason?> rule, Func<TReason, ISaying> say)
        where TReason : class
    {
        rules.Add((facts, value) => rule(facts, value) is { } reason ? say(reason) : null);
        return this;
    }

    /// <summary>What the answer does to the draft.</summary>
    public AskQuestion<TFacts, TDraft, T> Keep(Func<TDraft, T, TDraft> change)
    {
        keep = change;
        return this;
    }

    /// <summary>Answers worth a button; tapping one is like typing it.</summary>
    public AskQuestion<TFacts, TDraft, T> Suggest(Func<TFacts, TDraft, IReadOnlyList<Text>> answers)
    {
        suggest = answers;
        return this;
    }

    /// <summary>Opens the phone's calendar between two days.</summary>
    public AskQuestion<TFacts, TDraft, T> Calendar(Text label, Func<TFacts, DateOnly, (DateOnly First, DateOnly Last)> days)
    {
        calendar = (label, days);
        return this;
    }

    /// <summary>A place on the map is an answer too, with a button that opens the map.</summary>
    public AskQuestion<TFacts, TDraft, T> OrPlace(Func<TDraft, LocationContent, TDraft> change, Text? label = null)
    {
        (keepPlace, placeLabel) = (change, label);
        return this;
    }

    /// <summary>Whatever is written is the answer, so only a command that stands alone leaves the question.</summary>
    public AskQuestion<TFacts, TDraft, T> InOwnWords()
    {
        IsInOwnWords = true;
        return this;
    }

    internal override bool TakesPlace => keepPlace is not null;

    internal override bool Understands(Scene<TFacts, TDraft> scene, string text) =>
        read(text, scene.Turn.Today).Candidates.Count > 0;

    private protected override Task<Heard<TDraft>> OnHearAsync(Scene<TFacts, TDraft> scene, Answer answer) =>
        Task.FromResult(answer.Place is { } place && keepPlace is not null
            ? new Heard<TDraft>.Answered(keepPlace(scene.Draft, place))
            : Hear(scene, answer.Text ?? answer.Pick?.Value));

    private protected override IEnumerable<Button> Answers(Scene<TFacts, TDraft> scene)
    {
        if (placeLabel is { } label) { yield return Button.Map(label); }
        foreach (var words in suggest(scene.Facts, scene.Draft)) { yield return AsTyped(scene, words); }
        if (calendar is not { } open) { yield break; }
        var (first, last) = open.Days(scene.Facts, scene.Turn.Today);
        yield return Button.Calendar(open.Label, scene.Pick(Name, ""), first, last);
    }

    private Heard<TDraft> Hear(Scene<TFacts, TDraft> scene, string? text)
    {
        var understood = text is null ? Understood<T>.Nothing : read(text, scene.Turn.Today);
        if (understood.Candidates.Count == 0) { return new Heard<TDraft>.NotUnderstood(); }
        if (!understood.IsSure) { return AskWhich(scene, understood.Candidates); }

        var value = understood.Candidates[0];
        var refusal = rules.Select(rule => rule(scene.Facts, value)).FirstOrDefault(reason => reason is not null);
        if (refusal is not null) { return new Heard<TDraft>.Refused(refusal); }
        return new Heard<TDraft>.Answered(keep is null ? scene.Draft : keep(scene.Draft, value));
    }

    private Heard<TDraft> AskWhich(Scene<TFacts, TDraft> scene, IReadOnlyList<T> candidates)
    {
        var buttons = candidates.Select(candidate => AsTyped(scene, Written.Of(candidate)));
        return new Heard<TDraft>.Stay(ScriptMessages.WhichOne.With([.. buttons]));
    }

    private Button AsTyped(Scene<TFacts, TDraft> scene, Text words) => scene.Button(words, Name, words.In(Locale.Thai));
}
