using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.History;

/// <summary>Reads a page of a book and shows it.</summary>
internal static class HistoryPages
{
    public static async Task<ISaying> ShowAsync(IPassbooks passbooks, Turn turn, Passbook book, LedgerBook ledger, long? before)
    {
        var page = await passbooks.HistoryAsync(book.Membership, ledger, before, HistoryCards.PageSize, turn.CancellationToken);
        return HistoryCards.Page(book, ledger, page, turn.LocalNow).With(HelpCards.Shortcuts(turn.Locale));
    }
}
