using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>ใบสรุปวันออม: the newest sheets of the funds in which this person is an officer.</summary>
internal sealed class DaySheetsReply(Desks desks) : OfficerListReply(Intents.DaySheets, desks.Passbooks, Duty.Pay, Duty.Decide, Duty.Audit)
{
    private const int SheetsShown = 6;

    protected override ISaying OfficersOnly => SheetMessages.NotYours;

    protected override ISaying Nothing => SheetMessages.None;

    protected override async Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat)
    {
        var sheets = await desks.SavingsDays.ListAsync(seat.Book.Membership.Fund, SheetsShown, turn.CancellationToken);
        return sheets.Select(sheet => SheetCards.InList(sheet, seat.Book.FundName));
    }
}

/// <summary>หน้าพิมพ์: a link to the sheet with its names, for a quarter of an hour and for this officer.</summary>
internal sealed class DaySheetPageReply(Desks desks) : Reply(SavingsPostbacks.PageAction)
{
    private readonly SheetDesk desk = new(desks);

    protected override async Task<ISaying> AnswerAsync(Turn turn) => await desk.LoadAsync(turn) is { Book.Sheet: var sheet, Seat: { } seat, User: { } user }
        ? new Card
        {
            AltText = SavingsMessages.CardReady,
            Title = SheetMessages.Title(sheet.Number.Value),
            Blocks = [new Block.Paragraph(SheetMessages.PageReady)],
            Buttons = [Button.Open(SheetMessages.PrintPage, desks.PrintLinks.DaySheet(seat.Book.Membership, user, sheet.Number, turn.Now))],
        }
        : SheetMessages.NotYours;
}
