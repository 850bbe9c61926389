using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>ระบุเลขสมาชิก: which member the case is about, who may then see what is kept.</summary>
internal sealed class CaseIdentifyDialog(Desks desks) : CaseConversation(desks, CasePostbacks.IdentifyAction)
{
    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.Identify(actor, actor.Member));

        script.AskWords("member", text => Linking.LinkRequest.IsMemberNumber(text.Trim()) ? text.Trim() : null)
            .With((_, _) => StepMessages.AskMember)
            .Keep((draft, number) => draft with { Choice = number });

        script.Do("identify", IdentifyAsync, done => done.Saying);
    }

    private Task<StepDone> IdentifyAsync(Turn turn, StepFacts facts, StepDraft draft) => DoAsync(
        turn, facts, draft, actor => new CaseCommand.Identify(actor, MemberNumber.Parse(draft.Choice!)), done => StepMessages.Identified(done.Case.Number));
}
