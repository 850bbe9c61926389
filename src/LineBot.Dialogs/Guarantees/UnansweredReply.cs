using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>ถามผู้ค้ำ: the guarantors of open loans who have not said yes or no, those first who were not asked either.</summary>
internal sealed class UnansweredReply(Desks desks) : OfficerListReply(Intents.GuaranteeAsks, desks.Passbooks, Duty.Pay, Duty.Decide)
{
    private const int CardsMax = 40;

    protected override ISaying OfficersOnly => GuaranteeMessages.OfficersOnly;

    protected override ISaying Nothing => GuaranteeAskMessages.Nobody;

    protected override async Task<IEnumerable<Card>> CardsAsync(Turn turn, OfficerSeat seat)
    {
        var book = await desks.Guarantees.ReadAsync(seat.Book.Membership.Fund, turn.CancellationToken);
        var open = book.Guarantees.Where(one => one.State == GuaranteeState.NotAnswered).OrderBy(one => one.AskedAt ?? DateTimeOffset.MinValue).Take(CardsMax);
        return (await Task.WhenAll(open.Select(one => CardAsync(turn, one)))).OfType<Card>();
    }

    private async Task<Card?> CardAsync(Turn turn, Guarantee guarantee)
    {
        var backer = desks.Passbooks.ReadAsync(guarantee.Backer, turn.CancellationToken);
        var borrower = await desks.Passbooks.ReadAsync(guarantee.Borrower, turn.CancellationToken);
        return await backer is { } book && BackedLoan.Of(guarantee, borrower) is { Loan.OutstandingPrincipal.IsPositive: true } backed
            ? GuaranteeAskCards.Of(backed, book)
            : null;
    }
}
