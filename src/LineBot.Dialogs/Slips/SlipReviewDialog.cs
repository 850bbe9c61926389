using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>One slip before an officer: did the money arrive like this? → approve, correct and approve, or turn down with a reason.</summary>
internal sealed class SlipReviewDialog(Desks desks)
    : Conversation<ReviewedSlip, SlipReview>(id: SlipPostbacks.ReviewAction, version: 1, SlipJson.Default.SlipReview)
{
    private const string Approve = "approve";
    private const string Change = "change";
    private const string TurnDown = "turn-down";

    private readonly SlipBench bench = new(desks);

    protected override Task<ReviewedSlip> LoadAsync(Turn turn) => bench.LoadAsync(turn);

    protected override SlipReview NewDraft(Turn turn, ReviewedSlip facts) => new(null, null, null, null, null);

    protected override void Write(Script<ReviewedSlip, SlipReview> script)
    {
        script.StopIf("may-decide", (facts, _) => facts.WhyNot, say: SlipSayings.Because);

        script.Choose("what", (_, _) => [new(Approve, SlipMessages.Approve), new(Change, SlipMessages.ChangeIt), new(TurnDown, SlipMessages.TurnDown)])
            .With((facts, _) => Say.All(facts.Card!, SlipMessages.AskWhat))
            .Keep((draft, key) => draft with { What = key });

        script.Choose("target", (facts, _) => [.. facts.Targets.Select(target => new Option(target.Key, target.Label))])
            .With((_, _) => SlipMessages.AskTarget)
            .OnlyIf((_, draft) => draft.What == Change)
            .Keep((draft, key) => draft with { Target = key });

        script.Ask("amount", AmountReader.Read)
            .With((_, _) => SlipMessages.AskAmount)
            .Suggest((facts, _) => [CommonMessages.Amount(facts.Slip!.Match.Amount)])
            .OnlyIf((_, draft) => draft.What == Change)
            .Unless((_, amount) => amount.IsPositive ? null : SlipMessages.NotPositive, say: words => words)
            .Keep((draft, amount) => draft with { Amount = amount });

        script.Ask("day", DateReader.Read)
            .With((_, _) => SlipMessages.AskDay)
            .Suggest((facts, _) => [CommonMessages.OnDay(facts.Slip!.Match.PaidOn)])
            .OnlyIf((_, draft) => draft.What == Change)
            .Unless((facts, day) => day <= facts.Today ? null : SlipMessages.InFuture, say: words => words)
            .Keep((draft, day) => draft with { PaidOn = day });

        script.Choose("reason", (_, _) => [.. Enum.GetValues<SlipReason>().Select(reason => new Option(reason.ToString(), SlipMessages.Because(reason)))])
            .With((_, _) => SlipMessages.AskReason)
            .OnlyIf((_, draft) => draft.What == TurnDown)
            .Keep((draft, key) => draft with { Reason = key });

        script.Confirm("confirm")
            .With((facts, draft) => draft.What == TurnDown
                ? SlipMessages.ConfirmReject(SlipMessages.Because(Enum.Parse<SlipReason>(draft.Reason!)))
                : SlipMessages.ConfirmApprove(facts.MatchOf(draft).Amount, facts.LabelOf(draft), facts.MatchOf(draft).PaidOn))
            .Yes(DecideAsync, say: SlipSayings.Done)
            .No(SlipMessages.Dropped);
    }

    private Task<SlipOutcome> DecideAsync(Turn turn, ReviewedSlip facts, SlipReview draft) => draft.What == TurnDown
        ? bench.RejectAsync(turn, facts, Enum.Parse<SlipReason>(draft.Reason!))
        : bench.ApproveAsync(turn, facts, facts.MatchOf(draft));
}
