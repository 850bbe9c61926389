using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>หนังสือแจ้งผู้ค้ำ: the letters that the law wants sent, the most pressing first, with the page to print.</summary>
internal sealed class NoticesReply(Desks desks) : OfficerListReply(Intents.GuaranteeNotices, desks.Passbooks, Duty.Pay, Duty.Decide)
{
    private const int NoticesMax = 40;

    protected override ISaying OfficersOnly => GuaranteeMessages.OfficersOnly;

    protected override ISaying Nothing => GuaranteeMessages.NoNotices;

    protected override IReadOnlyList<Button> Further => [Button.Of(GuaranteeAskMessages.Button, new(Intents.GuaranteeAsks))];

    protected override async Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat)
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
