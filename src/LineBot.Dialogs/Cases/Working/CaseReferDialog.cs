using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>ส่งต่อหน่วยงาน: to whom → noted, and the page to send.</summary>
internal sealed class CaseReferDialog(Desks desks) : CaseConversation(desks, CasePostbacks.ReferAction)
{
    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.Refer(actor, "?"));

        AskOwnWords(script, "agency")
            .With((_, _) => StepMessages.AskAgency)
            .Suggest((_, _) => [StepMessages.LocalAdministration, StepMessages.SocialOffice, StepMessages.HealthPost, StepMessages.HealthSecurity, StepMessages.School]);

        script.Do("refer", ReferAsync, done => done.Saying);
    }

    private Task<StepDone> ReferAsync(Turn turn, StepFacts facts, StepDraft draft) =>
        DoAsync(turn, facts, draft, actor => new CaseCommand.Refer(actor, draft.Words!), done => Referred(turn, facts, done, draft.Words!));

    private ISaying Referred(Turn turn, StepFacts facts, CaseOutcome.Done done, string agency) => Say.All(
        StepMessages.Referred(done.Case.Number, agency), CaseLetterSaying.Of(Desks.CaseLetters, done.Case, facts.Opened.Actor!, turn.Now));
}
