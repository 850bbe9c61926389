using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>ปิดเรื่อง: why → sure? → closed.</summary>
internal sealed class CaseCloseDialog(Desks desks) : CaseConversation(desks, CasePostbacks.CloseAction)
{
    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.Close(actor, CloseReason.Helped, null));

        script.Choose("reason", (_, _) => [.. Enum.GetValues<CloseReason>().Select(reason => new Option(reason.ToString(), CaseTermMessages.Name(reason)))])
            .With((_, _) => StepMessages.AskReasonToClose)
            .Keep((draft, key) => draft with { Choice = key });

        AskOwnWords(script, "words").With((_, _) => StepMessages.AskWordsToClose).OnlyIf((_, draft) => ReasonOf(draft) == CloseReason.Other);

        script.Confirm("confirm")
            .With((facts, draft) => StepMessages.ConfirmClose(facts.Opened.Number, CaseTermMessages.Name(ReasonOf(draft))))
            .Yes(CloseAsync, say: done => done.Saying)
            .No(StepMessages.StaysOpen);
    }

    private static CloseReason ReasonOf(StepDraft draft) => Enum.Parse<CloseReason>(draft.Choice!);

    private Task<StepDone> CloseAsync(Turn turn, StepFacts facts, StepDraft draft) => DoAsync(
        turn, facts, draft, actor => new CaseCommand.Close(actor, ReasonOf(draft), draft.Words), done => StepMessages.Closed(done.Case.Number));
}
