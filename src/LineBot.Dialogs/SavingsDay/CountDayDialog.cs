using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>ปิดวัน: how much cash is in the box? → beside what the receipts add up to, the difference in words → closed and signed once.</summary>
internal sealed class CountDayDialog(Desks desks) : Conversation<SheetFacts, SheetDraft>(id: SavingsPostbacks.CountAction, version: 1, SavingsJson.Default.SheetDraft)
{
    private readonly SheetDesk desk = new(desks);

    protected override Task<SheetFacts> LoadAsync(Turn turn) => desk.LoadAsync(turn);

    protected override SheetDraft NewDraft(Turn turn, SheetFacts facts) => new(null, null, null, false);

    protected override void Write(Script<SheetFacts, SheetDraft> script)
    {
        script.StopIf("may-count", (facts, _) => facts.WhyNotWork, say: SavingsSayings.Because);

        script.Ask("counted", AmountReader.Read)
            .With((_, _) => SheetMessages.AskCounted)
            .Keep((draft, counted) => draft with { Counted = counted })
            .Called(SheetMessages.CountedCash);

        script.Confirm("confirm")
            .With((facts, draft) => Say.All(SheetCards.ToClose(facts.Book!, facts.Seat!.Book.FundName, draft), SheetMessages.AskClose))
            .Labelled(SheetMessages.CloseIt)
            .Yes(desk.CountAsync, say: SheetSayings.Counted)
            .No(SheetMessages.StillOpen);
    }
}

/// <summary>ตรวจและเซ็น: the sheet before a second officer, on their own telephone: right as shown, or to be counted again.</summary>
internal sealed class SignSheetDialog(Desks desks) : Conversation<SheetFacts, SheetDraft>(id: SavingsPostbacks.SignAction, version: 1, SavingsJson.Default.SheetDraft)
{
    private const string Sign = "sign";
    private const string SendBack = "send-back";

    private readonly SheetDesk desk = new(desks);

    protected override Task<SheetFacts> LoadAsync(Turn turn) => desk.LoadAsync(turn);

    protected override SheetDraft NewDraft(Turn turn, SheetFacts facts) => new(facts.Book?.Sheet.Counted, null, facts.Book?.Sheet.CountedFrom, false);

    protected override void Write(Script<SheetFacts, SheetDraft> script)
    {
        script.StopIf("may-sign", (facts, _) => facts.WhyNotSign, say: SavingsSayings.Because);

        script.Confirm("confirm")
            .With((facts, _) => Say.All(SheetCards.ToSign(facts.Book!, facts.Seat!.Book.FundName), SheetMessages.AskSign))
            .Ways([new(Sign, SheetMessages.Sign), new(SendBack, SheetMessages.SendBack)], (draft, way) => draft with { SendsBack = way == SendBack })
            .Yes(desk.SignAsync, say: SheetSayings.Signed)
            .No(SheetMessages.NotSigned);
    }
}

/// <summary>ยกเลิกใบล่าสุด: the last receipt once more → taken back by reversals; both numbers go to the member, and receiving goes on.</summary>
internal sealed class UndoReceiptDialog(Desks desks) : Conversation<SheetFacts, SheetDraft>(id: SavingsPostbacks.UndoAction, version: 1, SavingsJson.Default.SheetDraft)
{
    private readonly SheetDesk desk = new(desks);

    protected override Task<SheetFacts> LoadAsync(Turn turn) => desk.LoadAsync(turn);

    protected override SheetDraft NewDraft(Turn turn, SheetFacts facts) => new(null, facts.Last?.Number, null, false);

    protected override void Write(Script<SheetFacts, SheetDraft> script)
    {
        script.StopIf("may-undo", (facts, _) => facts.WhyNotWork, say: SavingsSayings.Because);
        script.StopIf("has-receipt", (_, draft) => draft.Receipt is null ? draft : null, say: _ => SheetMessages.NothingToTakeBack);

        script.Confirm("confirm")
            .With((facts, draft) => facts.Find(draft.Receipt) is { } last
                ? SheetMessages.AskTakeBack(last.Amount, last.Member, facts.Book!.Find(last.Member)?.Name ?? "")
                : SheetMessages.NothingToTakeBack)
            .Labelled(SheetMessages.TakeItBack)
            .Yes(desk.TakeBackAsync, say: SheetSayings.TakenBack)
            .No(SheetMessages.Kept);
    }
}
