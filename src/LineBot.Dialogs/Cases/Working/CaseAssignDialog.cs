using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>มอบหมาย: to whom of those who care for that village → told.</summary>
internal sealed class CaseAssignDialog(Desks desks) : CaseConversation(desks, CasePostbacks.AssignAction)
{
    private const int WorkersMax = 12;

    /// <summary>Who cares for it now stands last and is not left out: a turn that runs again finds its own choice there.</summary>
    protected override async Task<StepFacts> AddAsync(Turn turn, StepFacts facts) => facts.Case is { } matter
        ? facts with { Workers = [.. (await Desks.Cases.WorkersAsync(matter.Fund, matter.Place, turn.CancellationToken)).OrderBy(worker => worker.Member == matter.Owner).Take(WorkersMax)] }
        : facts;

    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.Assign(actor, actor.Member));

        script.Choose("worker", (facts, _) => [.. facts.Workers.Select(worker => new Option(worker.Member.Value, StepMessages.Worker(worker.FullName, isNow: worker.Member == facts.Case?.Owner)))])
            .With((_, _) => StepMessages.AskWorker)
            .Keep((draft, key) => draft with { Choice = key });

        script.Do("assign", AssignAsync, done => done.Saying);
    }

    private Task<StepDone> AssignAsync(Turn turn, StepFacts facts, StepDraft draft) => DoAsync(
        turn, facts, draft, actor => new CaseCommand.Assign(actor, MemberNumber.Parse(draft.Choice!)), done => StepMessages.Assigned(done.Case.Number));
}
