using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>What somebody saw: words → photos → kept. A visit of those who work on the case, or an addition, also by its reporters.</summary>
internal sealed class CaseNoteDialog(Desks desks, bool isVisit) : CaseConversation(desks, isVisit ? CasePostbacks.VisitAction : CasePostbacks.AddAction)
{
    protected override async Task<StepFacts> AddAsync(Turn turn, StepFacts facts) =>
        isVisit || facts.Opened.Seen is not null ? facts : facts with { Opened = await AsReporterAsync(turn, facts.Opened) };

    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => Command(actor, new() { Words = "?" }));
        AskOwnWords(script, "words").With((facts, _) => isVisit ? StepMessages.AskVisit(facts.Opened.Number) : StepMessages.AskAdd(facts.Opened.Number));
        AskPhotos(script).With((_, _) => StepMessages.AskPhotos);
        script.Do("keep", KeepAsync, done => done.Saying);
    }

    /// <summary>Whoever reported the case cannot open it, and yet may add to it: nothing of it is shown here.</summary>
    private async Task<OpenedCase> AsReporterAsync(Turn turn, OpenedCase opened)
    {
        foreach (var actor in CaseMatters.ActorsIn(turn, opened.Fund))
        {
            var reported = await Desks.Cases.FindReportedAsync(opened.Fund, opened.Number, actor, turn.CancellationToken);
            if (reported is not null) { return opened with { Actor = actor, Seen = reported }; }
        }

        return opened;
    }

    private Task<StepDone> KeepAsync(Turn turn, StepFacts facts, StepDraft draft) => DoAsync(turn, facts, draft, actor => Command(actor, draft), Kept);

    private CaseCommand Command(CaseActor actor, StepDraft draft) =>
        isVisit ? new CaseCommand.Visit(actor, draft.Words!, draft.Photos ?? []) : new CaseCommand.Add(actor, draft.Words, draft.Photos ?? []);

    private ISaying Kept(CaseOutcome.Done done) =>
        isVisit ? CaseCards.Next(done.Case, StepMessages.Visited(done.Case.Number)) : StepMessages.Added(done.Case.Number);
}
