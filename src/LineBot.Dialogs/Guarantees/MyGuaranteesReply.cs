using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>ค้ำประกัน: the open loans that this person backs, each by itself, and whether they said yes to it.</summary>
internal sealed class MyGuaranteesReply(Desks desks) : PersonalReply(Intents.Guarantees, desks.Passbooks)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var backed = await Task.WhenAll(books.Select(book => BackedAsync(turn, book)));
        var cards = backed.SelectMany(some => some).Where(one => one.Loan.OutstandingPrincipal.IsPositive).Select(one => GuaranteeCards.Of(one, turn.Today)).ToList();
        return cards.Count == 0 ? GuaranteeMessages.BacksNothing.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Intents.Guarantees, cards);
    }

    private async Task<IEnumerable<BackedLoan>> BackedAsync(Turn turn, Passbook book)
    {
        var guarantees = await desks.Guarantees.OfAsync(book.Membership, turn.CancellationToken);
        var borrowers = await Task.WhenAll(guarantees.Select(one => desks.Passbooks.ReadAsync(one.Borrower, turn.CancellationToken)));
        return guarantees.Zip(borrowers, BackedLoan.Of).OfType<BackedLoan>();
    }
}
