using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Pots;

namespace LineBot.Dialogs.Cases;

/// <summary>What a step on a case has to know. <paramref name="Pots"/> and <paramref name="Workers"/>: only where it asks for one.</summary>
internal sealed record StepFacts(OpenedCase Opened, DateTimeOffset Now, IReadOnlyList<Pot> Pots, IReadOnlyList<CaseWorker> Workers)
{
    public Case? Case => Opened.Seen?.Case;

    public override string ToString() => $"facts of {Opened}";
}

/// <summary>A step on a case that asks something first. Begun by a button, whose first two arguments name fund and case.</summary>
internal abstract class CaseConversation(Desks desks, string id) : Conversation<StepFacts, StepDraft>(id, version: 1, CasesJson.Default.StepDraft)
{
    private const int PhotosMax = 10;

    private readonly CaseMatters matters = new(desks);
    private readonly CaseSteps steps = new(desks);
    private readonly PhotoIntake intake = new(desks.Photos);

    protected Desks Desks => desks;

    protected sealed override async Task<StepFacts> LoadAsync(Turn turn) => await AddAsync(turn, new(await matters.FindAsync(turn), turn.Now, [], []));

    protected override StepDraft NewDraft(Turn turn, StepFacts facts) => new();

    /// <summary>More that this step has to know.</summary>
    protected virtual Task<StepFacts> AddAsync(Turn turn, StepFacts facts) => Task.FromResult(facts);

    /// <summary>Nobody types for a step that would be refused anyway.</summary>
    protected static void StopIfRefused(Script<StepFacts, StepDraft> script, Func<StepFacts, CaseActor, CaseCommand> step) =>
        script.StopIf("may-do", (facts, _) => facts.Opened.WhyNot(actor => step(facts, actor), facts.Now), say: CaseRefusalMessages.Because);

    /// <summary>Words of one's own, as long as a case takes them.</summary>
    protected static AskQuestion<StepFacts, StepDraft, string> AskOwnWords(Script<StepFacts, StepDraft> script, string name) =>
        script.AskWords(name, text => text.Trim() is { Length: > 0 } words ? words : null)
            .InOwnWords()
            .Unless((_, words) => words.Length > CaseCommand.WordsMax ? words : null, say: _ => CaseRefusalMessages.TooLong(CaseCommand.WordsMax))
            .Keep((draft, words) => draft with { Words = words });

    protected PhotosQuestion<StepFacts, StepDraft> AskPhotos(Script<StepFacts, StepDraft> script) =>
        script.Photos("photos", TakeAsync, draft => draft.Photos?.Count ?? 0).AtLeast(0).AtMost(PhotosMax);

    protected Task<StepDone> DoAsync(Turn turn, StepFacts facts, StepDraft draft, Func<CaseActor, CaseCommand> step, Func<CaseOutcome.Done, ISaying> say) =>
        steps.DoAsync(turn, facts.Opened, step, say, draft.Photos);

    /// <summary>The fund of the button, once it is known to be one of this person's.</summary>
    private Task<TakenPhoto<StepDraft>> TakeAsync(Turn turn, StepDraft draft, Photo photo)
    {
        var fund = turn.Links.Select(link => link.Membership.Fund).FirstOrDefault(fund => fund.Value == turn.Argument(0));
        return fund == default
            ? Task.FromResult(new TakenPhoto<StepDraft>(null, CaseRefusalMessages.NotYours))
            : intake.TakeAsync(turn, fund, photo, id => draft with { Photos = [.. draft.Photos ?? [], id] });
    }
}
