using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>หนังสือแจ้งผู้ค้ำ: the letters that the law wants sent, the most pressing first, with the page to print.</summary>
internal sealed class NoticesReply(Desks desks) : PersonalReply(Intents.GuaranteeNotices, desks.Passbooks)
{
    private const int NoticesMax = 40;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, Duty.Pay, Duty.Decide);
        if (seats.Count == 0) { return GuaranteeMessages.OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        var cards = (await Task.WhenAll(seats.Select(seat => CardsAsync(turn, seat)))).SelectMany(some => some).ToList();
        var ask = Button.Of(GuaranteeAskMessages.Button, new(Intents.GuaranteeAsks));
        return cards.Count == 0
            ? GuaranteeMessages.NoNotices.With([ask, .. HelpCards.Shortcuts(turn.Locale)])
            : CardPages.Show(turn, Intents.GuaranteeNotices, cards, ask);
    }

    private async Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat)
    {
        var fund = seat.Book.Membership.Fund;
        var unpaid = desks.Due.ReadAsync(fund, DateOnly.MinValue, turn.Today.AddDays(-1), turn.CancellationToken);
        var book = await desks.Guarantees.ReadAsync(fund, turn.CancellationToken);
        var pending = NoticeDeadlines.Pending(book, await unpaid, turn.Today).Take(NoticesMax).ToList();
        var backers = await Task.WhenAll(pending.Select(notice => desks.Passbooks.ReadAsync(notice.Guarantee.Backer, turn.CancellationToken)));
        return pending.Zip(backers, (notice, backer) => GuaranteeCards.Notice(
            notice, seat.Book.FundName, backer?.Profile.FullName ?? "",
            desks.GuaranteeLetters.Link(seat.Book.Membership, turn.Person!.Value, notice.Guarantee.Loan, notice.Guarantee.Guarantor, turn.Now), turn.Today));
    }
}
