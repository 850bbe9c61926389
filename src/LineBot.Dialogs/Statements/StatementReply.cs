using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Statements;

/// <summary>สรุป 12 เดือน: each savings account over a year, drawn as bars.</summary>
internal sealed class StatementReply(IPassbooks books) : PersonalReply(Intents.Statement, books)
{
    private const int PageSize = 100;

    /// <summary>A book that is written into more often than this in a year is cut at its older end.</summary>
    private const int PagesMax = 10;

    private readonly IPassbooks history = books;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> seen)
    {
        var years = await Task.WhenAll(seen.SelectMany(book => book.Accounts.Where(account => account.Kind != AccountKind.InKind).Select(account => CardAsync(turn, book, account))));
        return years.Length == 0 ? StatementMessages.Nothing.With(HelpCards.Shortcuts(turn.Locale)) : CardPages.Show(turn, Id, years);
    }

    private async Task<Card> CardAsync(Turn turn, Passbook book, Account account) =>
        StatementCards.Of(book, SavingsYear.Of(account, await EntriesAsync(turn, book.Membership, account), turn.Today), turn.LocalNow);

    private async Task<IReadOnlyList<LedgerEntry>> EntriesAsync(Turn turn, Membership membership, Account account)
    {
        var entries = new List<LedgerEntry>();
        long? before = null;
        for (var page = 1; page <= PagesMax; page++)
        {
            var read = await history.HistoryAsync(membership, account.Book, before, PageSize, turn.CancellationToken);
            entries.AddRange(read.Entries);
            if (read.Next is null || read.Entries is [.., var last] && last.Date < SavingsYear.Since(turn.Today)) { break; }
            before = read.Next;
        }

        return entries;
    }
}
