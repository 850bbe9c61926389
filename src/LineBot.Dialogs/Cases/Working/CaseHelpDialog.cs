using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Pots;

namespace LineBot.Dialogs.Cases;

/// <summary>เสนอช่วยเงิน: from which pot → how much → everything once more. Somebody else pays; above the fund's limit a vote comes first.</summary>
internal sealed class CaseHelpDialog(Desks desks) : CaseConversation(desks, CasePostbacks.HelpAction)
{
    protected override async Task<StepFacts> AddAsync(Turn turn, StepFacts facts) => facts.Case is { } matter
        ? facts with { Pots = [.. (await Desks.Pots.ReadAsync(matter.Fund, turn.CancellationToken)).Where(pot => pot.IsFor(matter.Purpose) && pot.Spendable != Money.Zero)] }
        : facts;

    protected override StepDraft NewDraft(Turn turn, StepFacts facts) => new() { Pot = facts.Pots is [var only] ? only.Id : null };

    protected override void Write(Script<StepFacts, StepDraft> script)
    {
        StopIfRefused(script, (_, actor) => new CaseCommand.PlanHelp(actor, PotId.Main, Money.FromBaht(1)));
        script.StopIf("has-pot", (facts, _) => facts.Pots.Count > 0 ? null : facts, say: _ => StepMessages.NoPot);

        script.Choose("pot", (facts, _) => [.. facts.Pots.Select(pot => new Option(pot.Id.Value, Text.Same(pot.Name)))])
            .With((_, _) => StepMessages.AskPot)
            .UnlessKnown(draft => draft.Pot is not null)
            .Keep((draft, key) => draft with { Pot = PotId.Parse(key) })
            .Called(StepMessages.Pot);

        script.Ask("amount", AmountReader.Read)
            .With((_, _) => StepMessages.AskAmount)
            .Unless((_, amount) => amount.IsPositive ? null : "not positive", say: _ => StepMessages.AmountNeeded)
            .Keep((draft, amount) => draft with { Amount = amount })
            .Called(StepMessages.Amount);

        script.StopIf("is-enough", (facts, draft) => PotOf(facts, draft) is { Spendable: { } spendable } pot && draft.Amount > spendable ? pot : null,
            say: pot => StepMessages.NotEnough(pot.Spendable!.Value));

        script.Confirm("confirm")
            .With((facts, draft) => StepMessages.ConfirmHelp(facts.Opened.Number, draft.Amount!.Value, PotOf(facts, draft)?.Name ?? ""))
            .Yes(PlanAsync, say: done => done.Saying)
            .No(StepMessages.HelpNotPlanned);
    }

    private static Pot? PotOf(StepFacts facts, StepDraft draft) => facts.Pots.FirstOrDefault(pot => pot.Id == draft.Pot);

    private static ISaying Planned(CaseOutcome.Done done, Money amount) => CaseCards.Next(done.Case, done.Did(CaseEventKind.HelpAllowed)
        ? StepMessages.HelpToPay(done.Case.Number, amount)
        : StepMessages.HelpToVote(done.Case.Number, amount));

    private Task<StepDone> PlanAsync(Turn turn, StepFacts facts, StepDraft draft) => DoAsync(
        turn, facts, draft, actor => new CaseCommand.PlanHelp(actor, draft.Pot!.Value, draft.Amount!.Value), done => Planned(done, draft.Amount!.Value));
}
