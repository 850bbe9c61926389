using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.History;

/// <summary>A page of one book, reached by a button.</summary>
internal sealed class HistoryPageReply(IPassbooks passbooks) : Reply(HistoryPostbacks.PageAction)
{
    private readonly IPassbooks passbooks = passbooks;
    private readonly LinkedBooks linked = new(passbooks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var asked = new Postback(Id, turn.Arguments);
        var book = MembershipArgument.In(turn) is { } membership ? await linked.ReadAsync(turn, membership) : null;
        return book is not null && HistoryPostbacks.BookIn(asked) is { } ledger && Has(book, ledger)
            ? await HistoryPages.ShowAsync(passbooks, turn, book, ledger, HistoryPostbacks.BeforeIn(asked))
            : HistoryMessages.NotFound.With(HelpCards.Shortcuts(turn.Locale));
    }

    private static bool Has(Passbook book, LedgerBook ledger) =>
        book.Accounts.Any(account => account.Book == ledger) || book.Loans.Any(loan => loan.Book == ledger);
}
