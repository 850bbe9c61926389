using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>A guarantor's yes or no, in their own chat: what it means → sure? → kept, and the committee told.</summary>
internal sealed class GuaranteeAnswerDialog(Desks desks)
    : Conversation<GuaranteeFacts, GuaranteeDraft>(id: GuaranteePostbacks.AnswerAction, version: 1, GuaranteeJson.Default.GuaranteeDraft)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    protected override async Task<GuaranteeFacts> LoadAsync(Turn turn)
    {
        if (GuaranteePostbacks.In(turn) is not var (fund, guarantor, loan) || await linked.ReadAsync(turn, new(fund, guarantor)) is not { } book) { return new(null, null); }

        var guarantee = (await desks.Guarantees.OfAsync(book.Membership, turn.CancellationToken)).FirstOrDefault(one => one.Loan == loan);
        var borrower = guarantee is null ? null : await desks.Passbooks.ReadAsync(guarantee.Borrower, turn.CancellationToken);
        return new(book, guarantee is null ? null : BackedLoan.Of(guarantee, borrower));
    }

    protected override GuaranteeDraft NewDraft(Turn turn, GuaranteeFacts facts) => new() { Accepts = turn.Argument(3) == GuaranteePostbacks.Accept };

    protected override void Write(Script<GuaranteeFacts, GuaranteeDraft> script)
    {
        script.StopIf("is-mine", (facts, _) => facts.Backed is null ? facts : null, say: _ => GuaranteeMessages.NotYours);
        script.StopIf("is-open", (facts, _) => facts.Backed!.Guarantee.State == GuaranteeState.NotAnswered ? null : facts, say: _ => GuaranteeMessages.AnsweredBefore);

        script.Confirm("confirm")
            .With((facts, draft) => facts.Backed is not { } backed ? GuaranteeMessages.NotYours
                : draft.Accepts ? GuaranteeMessages.ConfirmAccept(backed.Loan.Number, backed.BorrowerName, backed.Loan.Terms.Principal)
                : GuaranteeMessages.ConfirmRefuse(backed.Loan.Number, backed.BorrowerName))
            .Yes(AnswerAsync, say: said => said)
            .No(GuaranteeMessages.Dropped);
    }

    private async Task<ISaying> AnswerAsync(Turn turn, GuaranteeFacts facts, GuaranteeDraft draft)
    {
        if (facts is not { Book: { } book, Backed: { } backed } || turn.Person is not { } person) { return GuaranteeMessages.NotYours; }

        var answer = new GuaranteeAnswer(book.Membership, person, backed.Loan.Number, draft.Accepts);
        switch (await desks.Guarantees.AnswerAsync(answer, turn.Key, turn.CancellationToken))
        {
            case GuaranteeOutcome.Answered answered:
                await TellAsync(turn, book, answered.Guarantee);
                return GuaranteeMessages.Answered(answered.Guarantee.State);
            case GuaranteeOutcome.AnsweredBefore:
                return GuaranteeMessages.AnsweredBefore;
            default:
                return GuaranteeMessages.NotYours;
        }
    }

    private async Task TellAsync(Turn turn, Passbook book, Guarantee guarantee)
    {
        var officers = await desks.Committee.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken);
        foreach (var user in officers.Where(officer => officer.Has(Duty.Decide)).SelectMany(officer => officer.LineUsers).Distinct().Where(user => user != turn.Person))
        {
            turn.Tell(user, GuaranteeCards.Told(guarantee, book.FundName), $"officer-{user.Value}");
        }
    }
}
