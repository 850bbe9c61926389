using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>One of several answers: what comes back when it is chosen, and the words on its button.</summary>
public sealed record Option(string Key, Text Label)
{
    /// <summary>Other words by which people choose it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    internal bool IsSaidBy(string text) =>
        Synonyms.Append(Key).Append(Label.In(Locale.Thai)).Append(Label.In(Locale.English))
            .Any(words => string.Equals(words, text, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A question that is answered by tapping one of several buttons, by its words, or by its number.</summary>
public sealed class ChooseQuestion<TFacts, TDraft> : Question<TFacts, TDraft, ChooseQuestion<TFacts, TDraft>>
    where TDraft : class
{
    private readonly Func<TFacts, TDraft, IReadOnlyList<Option>> options;
    private readonly List<Func<TFacts, string, ISaying?>> rules = [];
    private Func<TDraft, string, TDraft>? keep;

    internal ChooseQuestion(string name, Func<TFacts, TDraft, IReadOnlyList<Option>> options)
        : base(name) => this.options = options;

    /// <summary>A reason against a choice: it is said, and the question stays open.</summary>
    public ChooseQuestion<TFacts, TDraft> Unless<TReason>(Func<TFacts, string, TReason?> rule, Func<TReason, ISaying> say)
        where TReason : class
    {
        rules.Add((facts, key) => rule(facts, key) is { } reason ? say(reason) : null);
        return this;
    }

    /// <summary>What the choice does to the draft.</summary>
    public ChooseQuestion<TFacts, TDraft> Keep(Func<TDraft, string, TDraft> change)
    {
        keep = change;
        return this;
    }

    internal override bool Understands(Scene<TFacts, TDraft> scene, string text) => Offers(scene, text);

    internal override bool Offers(Scene<TFacts, TDraft> scene, string text) => Find(Options(scene), text) is not null;

    private protected override Task<Heard<TDraft>> OnHearAsync(Scene<TFacts, TDraft> scene, Answer answer) =>
        Task.FromResult(Hear(scene, answer));

    private protected override IEnumerable<Button> Answers(Scene<TFacts, TDraft> scene) =>
        Options(scene).Select(option => scene.Button(option.Label, Name, option.Key));

    private static Option? Find(IReadOnlyList<Option> known, string text)
    {
        var words = text.Trim();
        var said = known.Where(option => option.IsSaidBy(words)).ToList();
        if (said.Count == 1) { return said[0]; }
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= known.Count
            ? known[number - 1]
            : null;
    }

    private IReadOnlyList<Option> Options(Scene<TFacts, TDraft> scene) => options(scene.Facts, scene.Draft);

    private Heard<TDraft> Hear(Scene<TFacts, TDraft> scene, Answer answer)
    {
        var known = Options(scene);
        var chosen = answer switch
        {
            { Pick: { } pick } => known.FirstOrDefault(option => option.Key == pick.Value),
            { Text: { } text } => Find(known, text),
            _ => null,
        };
        if (chosen is null) { return new Heard<TDraft>.NotUnderstood(); }
        var refusal = rules.Select(rule => rule(scene.Facts, chosen.Key)).FirstOrDefault(reason => reason is not null);
        if (refusal is not null) { return new Heard<TDraft>.Refused(refusal); }
        return new Heard<TDraft>.Answered(keep is null ? scene.Draft : keep(scene.Draft, chosen.Key));
    }
}
