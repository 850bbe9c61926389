using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>จ่ายเงินช่วย: everything once more → paid, with the voucher's number.</summary>
internal sealed class CasePayDialog(Desks desks) : CaseConversation(desks, CasePostbacks.PayAction)
{
    protected override async Task<StepFacts> AddAsync(Turn turn, StepFacts facts) => facts.Case is { } matter
        ? facts with { Pots = await Desks.Pots.ReadAsync(matter.Fund, turn.CancellationToken) }
        : facts;

    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.PayHelp(actor));

        script.Confirm("confirm")
            .With((facts, _) => Ask(facts, facts.Case!.OpenHelp!))
            .Yes(PayAsync, say: done => done.Saying)
            .No(StepMessages.NotPaid);
    }

    private static Text Ask(StepFacts facts, CaseHelp help) =>
        StepMessages.ConfirmPay(facts.Opened.Number, help.Amount, facts.Pots.FirstOrDefault(pot => pot.Id == help.Pot)?.Name ?? help.Pot.Value);

    private static Text Paid(CaseOutcome.Done done)
    {
        var help = done.Case.Helps.Last(help => help.Payment?.Receipt is not null);
        return StepMessages.Paid(done.Case.Number, help.Amount, help.Payment!.Receipt!.Value.Value);
    }

    private Task<StepDone> PayAsync(Turn turn, StepFacts facts, StepDraft draft) =>
        DoAsync(turn, facts, draft, actor => new CaseCommand.PayHelp(actor), Paid);
}
