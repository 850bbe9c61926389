using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Workbooks;

/// <summary>ดูทั้งหมด: a link of minutes to the page with every fault and count of one workbook.</summary>
internal sealed class WorkbookPageReply(Desks desks) : Reply(WorkbookPostbacks.PageAction)
{
    private readonly WorkbookDesk desk = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (await desk.FindAsync(turn) is not var (me, workbook) || turn.Person is not { } person) { return WorkbookMessages.OfficersOnly; }
        if (!workbook.HasFile || workbook.Report is null) { return WorkbookMessages.Because(Funds.Workbooks.WorkbookRefusal.NotNow); }

        return new Card
        {
            AltText = WorkbookMessages.Ready,
            Title = WorkbookMessages.Title(workbook.Number.Value),
            Subtitle = Text.Same(me.FundName),
            Blocks = [new Block.Paragraph(WorkbookMessages.PageReady)],
            Buttons = [Button.Open(WorkbookMessages.OpenPage, desks.WorkbookLinks.Report(me.Officer.Membership, person, workbook.Number, turn.Now)) with { IsPrimary = true }],
        };
    }
}
