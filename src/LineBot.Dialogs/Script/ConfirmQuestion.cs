using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>The last question: everything once more, then yes, no, or a change. Only a yes to exactly what is shown acts.</summary>
public sealed class ConfirmQuestion<TFacts, TDraft> : Question<TFacts, TDraft, ConfirmQuestion<TFacts, TDraft>>
    where TDraft : class
{
    private const string YesValue = "yes";
    private const string NoValue = "no";
    private const string ChangeValue = "change";
    private const string ChangeTo = "change:";
    private const string WayMark = "way:";

    private readonly Func<Scene<TFacts, TDraft>, IReadOnlyList<Question<TFacts, TDraft>>> changeable;
    private Func<Scene<TFacts, TDraft>, Task<ISaying>>? yes;
    private Func<TFacts, TDraft, TDraft>? shown;
    private ISaying no = ScriptMessages.Cancelled;
    private Text yesLabel = ScriptMessages.Yes;
    private IReadOnlyList<Option> ways = [];
    private Func<TDraft, string, TDraft>? keepWay;

    internal ConfirmQuestion(string name, Func<Scene<TFacts, TDraft>, IReadOnlyList<Question<TFacts, TDraft>>> changeable)
        : base(name) => this.changeable = changeable;

    /// <summary>The one command of the conversation, under the turn's key, and the receipt that the answer quotes.</summary>
    public ConfirmQuestion<TFacts, TDraft> Yes<TResult>(Func<Turn, TFacts, TDraft, Task<TResult>> command, Func<TResult, ISaying> say)
    {
        yes = async scene => say(await command(scene.Turn, scene.Facts, scene.Draft));
        return this;
    }

    /// <inheritdoc cref="Yes{TResult}(Func{Turn, TFacts, TDraft, Task{TResult}}, Func{TResult, ISaying})"/>
    public ConfirmQuestion<TFacts, TDraft> Yes<TResult>(Func<Turn, TDraft, Task<TResult>> command, Func<TResult, ISaying> say) =>
        Yes((turn, _, draft) => command(turn, draft), say);

    public ConfirmQuestion<TFacts, TDraft> No(ISaying say)
    {
        no = say;
        return this;
    }

    /// <summary>What the button says that acts, where "confirm" is not plain enough.</summary>
    public ConfirmQuestion<TFacts, TDraft> Labelled(Text label)
    {
        yesLabel = label;
        return this;
    }

    /// <summary>Keeps in the draft what the summary shows and the facts may change before the yes: an amount that is agreed to.</summary>
    public ConfirmQuestion<TFacts, TDraft> Showing(Func<TFacts, TDraft, TDraft> keep)
    {
        shown = keep;
        return this;
    }

    /// <summary>Several ways to say yes, each of which answers something more: tapping one keeps that and acts.</summary>
    public ConfirmQuestion<TFacts, TDraft> Ways(IReadOnlyList<Option> options, Func<TDraft, string, TDraft> keep)
    {
        (ways, keepWay) = (options, keep);
        return this;
    }

    internal override bool Understands(Scene<TFacts, TDraft> scene, string text) => WaySaidBy(text) is not null || YesNoReader.Read(text).IsSure;

    private protected override Task<Heard<TDraft>> OnHearAsync(Scene<TFacts, TDraft> scene, Answer answer)
    {
        if (answer.Pick is { } pick)
        {
            return !IsYes(pick.Value) || scene.IsBinding(pick) ? HearPickAsync(scene, pick.Value) : Task.FromResult(NotThis(scene));
        }

        if (answer.Text is { } said && WaySaidBy(said) is { } way) { return HearPickAsync(scene, WayMark + way.Key); }

        return answer.Text is { } text && YesNoReader.Read(text).Value is { } agreed
            ? HearPickAsync(scene, agreed ? YesValue : NoValue)
            : Task.FromResult<Heard<TDraft>>(new Heard<TDraft>.NotUnderstood());
    }

    private protected override IEnumerable<Button> Answers(Scene<TFacts, TDraft> scene)
    {
        foreach (var way in ways) { yield return scene.Button(way.Label, Name, WayMark + way.Key, binding: true); }
        if (ways.Count == 0) { yield return scene.Button(yesLabel, Name, YesValue, binding: true); }
        if (changeable(scene).Count > 0) { yield return scene.Button(ScriptMessages.Change, Name, ChangeValue); }
    }

    private protected override void Remember(Scene<TFacts, TDraft> scene)
    {
        if (shown is not null) { scene.Keep(shown(scene.Facts, scene.Draft)); }
    }

    private async Task<Heard<TDraft>> HearPickAsync(Scene<TFacts, TDraft> scene, string value) => value switch
    {
        YesValue when ways.Count == 0 => await ActAsync(scene),
        _ when ways.FirstOrDefault(way => value == WayMark + way.Key) is { } way => await ActAsync(scene, way),
        NoValue => new Heard<TDraft>.End(no, ConversationEnd.Declined),
        ChangeValue => new Heard<TDraft>.Stay(WhatToChange(scene)),
        _ when value.StartsWith(ChangeTo, StringComparison.Ordinal) && MayChange(scene, value[ChangeTo.Length..]) =>
            new Heard<TDraft>.GoTo(value[ChangeTo.Length..]),
        _ => new Heard<TDraft>.NotUnderstood(),
    };

    private static bool IsYes(string value) => value == YesValue || value.StartsWith(WayMark, StringComparison.Ordinal);

    private Option? WaySaidBy(string text) => ways.FirstOrDefault(way => way.IsSaidBy(text.Trim()));

    private async Task<Heard<TDraft>> ActAsync(Scene<TFacts, TDraft> scene, Option? way = null)
    {
        if (way is not null) { scene.Keep(keepWay!(scene.Draft, way.Key)); }
        var act = yes ?? throw new InvalidOperationException($"Nothing follows a yes to '{Name}'.");
        scene.Turn.MustArrive();
        return new Heard<TDraft>.End(await act(scene), ConversationEnd.Done);
    }

    private Heard<TDraft> NotThis(Scene<TFacts, TDraft> scene) => new Heard<TDraft>.Stay(Say.All(ScriptMessages.OldButton, Ask(scene)));

    private bool MayChange(Scene<TFacts, TDraft> scene, string step) => changeable(scene).Any(question => question.Name == step);

    private ISaying WhatToChange(Scene<TFacts, TDraft> scene) => ScriptMessages.WhatToChange.With(
        [.. changeable(scene).Select(question => scene.Button(question.Label!, Name, ChangeTo + question.Name))]);
}
