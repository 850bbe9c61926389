using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Workbooks;

/// <summary>สมุดงาน: the newest workbooks of the funds in which this person handles them, and how each stands.</summary>
internal sealed class WorkbookListReply(Desks desks) : Reply(Intents.Workbooks)
{
    private const int NewestMax = 10;

    private readonly WorkbookDesk desk = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var clerks = await desk.AllAsync(turn);
        if (clerks.Count == 0) { return WorkbookMessages.OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        var lists = await Task.WhenAll(clerks.Select(one => desks.Workbooks.ListAsync(one.Fund, NewestMax, turn.CancellationToken)));
        var cards = clerks.Zip(lists)
            .SelectMany(pair => pair.Second.Select(workbook => WorkbookCards.Of(workbook, pair.First.FundName, pair.First.Officer.Membership.Member))).ToList();
        return cards.Count == 0 ? WorkbookMessages.HowTo.With(Button.Of(WorkbookMessages.BooksButton, new(Intents.WorkbookExport))) : CardPages.Show(turn, Intents.Workbooks, cards);
    }
}
