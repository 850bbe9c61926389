using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>ใบสรุปวันออม: the newest sheets of the funds in which this person is an officer.</summary>
internal sealed class DaySheetsReply(Desks desks) : PersonalReply(Intents.DaySheets, desks.Passbooks)
{
    private const int SheetsShown = 6;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, Duty.Pay, Duty.Decide, Duty.Audit);
        if (seats.Count == 0) { return SheetMessages.NotYours.With(HelpCards.Shortcuts(turn.Locale)); }

        var cards = new List<Card>();
        foreach (var seat in seats)
        {
            var sheets = await desks.SavingsDays.ListAsync(seat.Book.Membership.Fund, SheetsShown, turn.CancellationToken);
            cards.AddRange(sheets.Select(sheet => SheetCards.InList(sheet, seat.Book.FundName)));
        }

        return cards.Count == 0 ? SheetMessages.None.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Intents.DaySheets, cards);
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
