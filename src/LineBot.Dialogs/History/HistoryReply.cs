using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.History;

/// <summary>รายการย้อนหลัง: which account? Where there is only one, its newest page at once.</summary>
internal sealed class HistoryReply(IPassbooks passbooks) : PersonalReply(Intents.History, passbooks)
{
    private readonly IPassbooks passbooks = passbooks;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var known = books.Where(HistoryCards.HasBooks).ToList();
        if (known.Count == 0) { return HistoryMessages.NothingToShow.With(HelpCards.Shortcuts(turn.Locale)); }
        if (OnlyBook(known) is { } only) { return await HistoryPages.ShowAsync(passbooks, turn, known[0], only, before: null); }
        return CardPages.Show(turn, Id, [.. known.SelectMany(HistoryCards.Books)]);
    }

    private static LedgerBook? OnlyBook(IReadOnlyList<Passbook> books) => books switch
    {
        [{ Accounts: [var account], Loans: [] }] => account.Book,
        [{ Accounts: [], Loans: [var loan] }] => loan.Book,
        _ => null,
    };
}
