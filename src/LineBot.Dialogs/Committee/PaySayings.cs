using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>What is shown on the way to a payment.</summary>
internal static class PaySayings
{
    public static ISaying NoPot(PayFacts facts) => Text.Lines(
        [PayMessages.NoPot, .. facts.Pots.Where(choice => choice.Why is not null).Select(choice => PayMessages.Because(choice.Why!, choice.Pot.Name))]);

    public static ISaying AskPot(PayFacts facts) => facts.Opened.Show(matter => Text.Lines(
        [PayMessages.AskPot(matter.Claim.Number, matter.Claim.Amount), .. facts.Suitable.Index().Select(pot => Line(pot.Index + 1, pot.Item))]));

    public static ISaying Summary(PayFacts facts, PayDraft draft) => facts.Opened.Show(matter => new Card
    {
        AltText = CommitteeMessages.Ready,
        Title = PayMessages.ConfirmTitle,
        Subtitle = CommitteeMessages.NumberAndFund(matter.Claim.Number, matter.FundName),
        Blocks =
        [
            new Block.Figure(PayMessages.Amount, CommonMessages.Amount(matter.Claim.Amount), CommonMessages.Baht) { Note = PayMessages.InWords(matter.Claim.Amount) },
            new Block.Detail(PayMessages.Claim, Text.Same(matter.Claim.BenefitName)),
            new Block.Detail(PayMessages.Receiver, ReceiptCards.Receiver(matter.Claim, draft.Taker)),
            new Block.Row(PayMessages.Method, PayMessages.Name(draft.Method ?? PaymentMethod.Cash)),
            new Block.Detail(PayMessages.Pot, Text.Same(NameOf(facts, draft.Pot))),
            new Block.Row(PayMessages.Proof, PayMessages.ProofKept),
            new Block.Paragraph(PayMessages.CannotBeUndone) { Tone = Tone.Attention },
        ],
    });

    public static ISaying Paid(ClaimMatter matter, ClaimOutcome.Done done) =>
        ReceiptCards.Of(done.Claim, matter.FundName, matter.NameOf(matter.By.Member))
            .With(Button.Of(VoteMessages.NextMatter, CommitteePostbacks.Queue));

    private static Text Line(int number, Pot pot) =>
        pot.Spendable is { } left ? PayMessages.PotAndBalance(number, pot.Name, left) : PayMessages.PotUncounted(number, pot.Name);

    private static string NameOf(PayFacts facts, PotId? pot) =>
        facts.Pots.FirstOrDefault(choice => choice.Pot.Id == pot)?.Pot.Name ?? pot?.Value ?? "";
}
