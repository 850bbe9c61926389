using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>Paying a claim that was allowed: from which pot → how and to whom → the photo that proves it → everything once more → receipts.</summary>
internal sealed class PayDialog(Desks desks) : Conversation<PayFacts, PayDraft>(id: DialogId, version: 1, CommitteeJson.Default.PayDraft)
{
    public const string DialogId = "claim-pay";

    private const int NameMax = 120;

    private readonly ClaimMatters matters = new(desks);
    private readonly ClaimDesk desk = new(desks);
    private readonly PhotoIntake intake = new(desks.Photos);

    protected override async Task<PayFacts> LoadAsync(Turn turn)
    {
        var opened = await matters.OpenAsync(turn, Duty.Pay);
        if (opened.Matter is not { } matter) { return new(opened, []); }

        var pots = await desks.Pots.ReadAsync(matter.Claim.Fund, turn.CancellationToken);
        return new(opened, [.. pots.Select(pot => PotChoice.For(matter, pot))]);
    }

    protected override PayDraft NewDraft(Turn turn, PayFacts facts) => new(facts.Suitable is [var only] ? only.Id : null, null, null, null, null);

    protected override void Write(Script<PayFacts, PayDraft> script)
    {
        script.StopIf("may-pay", (facts, _) => facts.WhyNot is null ? null : facts, say: facts => facts.Opened.Refuse(facts.WhyNot!));
        script.StopIf("has-pot", (facts, _) => facts.Suitable.Count > 0 ? null : facts, say: PaySayings.NoPot);

        script.Choose("pot", (facts, _) => [.. facts.Suitable.Select(pot => new Option(pot.Id.Value, Text.Same(pot.Name)))])
            .With((facts, _) => PaySayings.AskPot(facts))
            .UnlessKnown(draft => draft.Pot is not null)
            .Keep((draft, key) => draft with { Pot = PotId.Parse(key) })
            .Called(PayMessages.Pot);

        script.Choose("method", (_, _) => [.. Handover.All.Select(way => new Option(way.Key, way.Label))])
            .With((facts, _) => facts.Opened.Show(matter => PayMessages.AskMethod(matter.Claim.Amount, ReceiptCards.NameOf(matter.Claim))))
            .Keep((draft, key) => Handover.Of(key) is { } way ? draft with { Method = way.Method, IsProxy = way.IsProxy } : draft)
            .Called(PayMessages.Method);

        script.AskWords("proxy-name", text => text.Trim() is { Length: > 1 and <= NameMax } name ? name : null)
            .With((_, _) => PayMessages.AskProxyName)
            .OnlyIf((_, draft) => draft.IsProxy == true)
            .InOwnWords()
            .Keep((draft, name) => draft with { ProxyName = name });

        script.Photos("proof", (turn, draft, photo) => intake.TakeAsync(turn, FundIn(turn), photo, id => draft with { Proof = id }), draft => draft.Proof is null ? 0 : 1)
            .With((_, draft) => PayMessages.AskProof(draft.Method ?? PaymentMethod.Cash))
            .AtMost(1)
            .Until((_, draft) => draft.Proof is not null);

        script.Confirm("confirm")
            .With(PaySayings.Summary)
            .Labelled(PayMessages.YesPaid)
            .Yes(PayAsync, say: done => done.Say(PaySayings.Paid))
            .No(PayMessages.NotPaid);
    }

    /// <summary>The fund of the button; that the person may act in it was asked when the matter was opened.</summary>
    private static FundId FundIn(Turn turn) => FundId.Parse(turn.Argument(0));

    private Task<ClaimDone> PayAsync(Turn turn, PayFacts facts, PayDraft draft) => desk.DoAsync(
        turn, facts.Opened, matter => new ClaimCommand.Pay(matter.By, draft.Pot!.Value, draft.Method!.Value, draft.Proof, draft.Taker));
}
