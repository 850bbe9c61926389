using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>บันทึกคำตอบ of the agency that was asked last and has not answered; the state's help stays apart from the fund's.</summary>
internal sealed class CaseAnswerDialog(Desks desks) : CaseConversation(desks, CasePostbacks.AnswerAction)
{
    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        script.StopIf("was-referred", (facts, _) => facts.Case is { Referrals.Count: 0 } ? facts : null, say: _ => StepMessages.NothingToAnswer);
        StopIfRefused(script, (facts, actor) => new CaseCommand.RecordAnswer(actor, PlaceOf(facts), "?"));
        AskOwnWords(script, "answer").With((facts, _) => StepMessages.AskAnswer(facts.Case!.Referrals[PlaceOf(facts)].Agency));
        script.Do("keep", KeepAsync, done => done.Saying);
    }

    private static int PlaceOf(StepFacts facts)
    {
        var referrals = facts.Case?.Referrals ?? [];
        var waiting = Enumerable.Range(0, referrals.Count).Where(place => referrals[place].AnsweredAt is null).ToList();
        return waiting.Count > 0 ? waiting[^1] : referrals.Count - 1;
    }

    private Task<StepDone> KeepAsync(Turn turn, StepFacts facts, StepDraft draft) => DoAsync(
        turn, facts, draft, actor => new CaseCommand.RecordAnswer(actor, PlaceOf(facts), draft.Words!),
        done => CaseCards.Next(done.Case, StepMessages.Answered(done.Case.Number)));
}
