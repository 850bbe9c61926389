using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>ส่งให้คนที่สองยืนยัน: puts a checked workbook before the other officers who may agree to it.</summary>
internal sealed class HandOnReply(Desks desks) : Reply(WorkbookPostbacks.HandOnAction)
{
    private readonly WorkbookDesk desk = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (await desk.FindAsync(turn) is not var (me, workbook) || turn.Person is not { } person) { return WorkbookMessages.OfficersOnly; }

        var deed = new WorkbookDeed(me.Officer.Membership, person, workbook.Number, turn.Key);
        var outcome = await desks.Workbooks.HandOnAsync(deed, turn.CancellationToken);
        if (outcome is not WorkbookOutcome.Done done) { return WorkbookMessages.Because(((WorkbookOutcome.Refused)outcome).Why); }

        return await desk.TellOthersAsync(turn, me, done.Workbook)
            ? WorkbookMessages.HandedOn(workbook.Number.Value)
            : WorkbookMessages.NobodyElse;
    }
}
