using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Workbooks;

/// <summary>ขอสมุดงาน: the books as they are, as a workbook to go on working in: a link of minutes for each fund.</summary>
internal sealed class BooksReply(Desks desks) : Reply(Intents.WorkbookExport)
{
    private readonly WorkbookDesk desk = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var clerks = await desk.AllAsync(turn);
        if (clerks.Count == 0 || turn.Person is not { } person) { return WorkbookMessages.OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        return Say.Cards([.. clerks.Select(me => new Card
        {
            AltText = WorkbookMessages.Ready,
            Title = WorkbookMessages.BooksTitle,
            Subtitle = Text.Same(me.FundName),
            Blocks = [new Block.Paragraph(WorkbookMessages.BooksReady)],
            Buttons = [Button.Open(WorkbookMessages.OpenBooks, desks.WorkbookLinks.Books(me.Officer.Membership, person, turn.Now)) with { IsPrimary = true }],
        })]);
    }
}
