using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Decisions;

namespace LineBot.Dialogs.Cases;

/// <summary>ลงมติ on planned help: which way → why, where it is against → cast.</summary>
internal sealed class CaseVoteDialog(Desks desks) : CaseConversation(desks, CasePostbacks.VoteAction)
{
    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.VoteOnHelp(actor, Ballot.For));

        script.Choose("ballot", (_, _) => [.. Enum.GetValues<Ballot>().Select(ballot => new Option(ballot.ToString(), StepMessages.Name(ballot)))])
            .With((facts, _) => StepMessages.AskBallot(facts.Opened.Number, facts.Case!.OpenHelp!.Amount))
            .Keep((draft, key) => draft with { Choice = key });

        AskOwnWords(script, "reason").With((_, _) => StepMessages.AskReason).OnlyIf((_, draft) => draft.Choice == nameof(Ballot.Against));
        script.Do("vote", VoteAsync, done => done.Saying);
    }

    private Task<StepDone> VoteAsync(Turn turn, StepFacts facts, StepDraft draft) =>
        DoAsync(turn, facts, draft, actor => new CaseCommand.VoteOnHelp(actor, Enum.Parse<Ballot>(draft.Choice!), draft.Words), Voted);

    private static Text Voted(CaseOutcome.Done done)
    {
        if (done.Did(CaseEventKind.HelpAllowed)) { return StepMessages.VotePassed(done.Case.Number); }
        return done.Did(CaseEventKind.HelpRefused) ? StepMessages.VoteFailed(done.Case.Number) : StepMessages.Voted(done.Case.Number);
    }
}
