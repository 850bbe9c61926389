using LineBot.Dialogs.Script;
using LineBot.Funds.Slips;

namespace LineBot.Dialogs.Slips;

/// <summary>A posted slip that was a mistake: once more what it booked → taken back by a reversal; the sender hears both numbers.</summary>
internal sealed class SlipUndoDialog(Desks desks)
    : Conversation<ReviewedSlip, SlipReview>(id: SlipPostbacks.UndoAction, version: 1, SlipJson.Default.SlipReview)
{
    private readonly SlipBench bench = new(desks);

    protected override Task<ReviewedSlip> LoadAsync(Turn turn) => bench.LoadAsync(turn);

    protected override SlipReview NewDraft(Turn turn, ReviewedSlip facts) => new(null, null, null, null, null);

    protected override void Write(Script<ReviewedSlip, SlipReview> script)
    {
        script.StopIf("may-undo", (facts, _) => WhyNot(facts), say: SlipSayings.Because);

        script.Confirm("confirm")
            .With((facts, _) => facts.Slip is { Receipt: { } receipt } slip
                ? SlipMessages.ConfirmTakeBack(slip.Number.Value, receipt, slip.Match.Amount)
                : SlipMessages.NothingToTakeBack)
            .Labelled(SlipMessages.TakeBack)
            .Yes((turn, facts, _) => bench.TakeBackAsync(turn, facts), say: SlipSayings.Done)
            .No(SlipMessages.NotTakenBack);
    }

    /// <summary>Decided is what it has to be; whether two officers are wanted is asked where it is done.</summary>
    private static SlipRefusal? WhyNot(ReviewedSlip facts) => facts switch
    {
        { WhyNot: SlipRefusal.AlreadyDecided, Slip.Status: SlipStatus.Posted or SlipStatus.TakingBack } => null,
        { WhyNot: null or SlipRefusal.AlreadyDecided } => new SlipRefusal.NothingToTakeBack(),
        _ => facts.WhyNot,
    };
}
