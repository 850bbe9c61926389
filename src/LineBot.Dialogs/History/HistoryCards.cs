using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Objections;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.History;

/// <summary>The books of a membership to choose from, and a page of one of them, newest first.</summary>
internal static class HistoryCards
{
    public const int PageSize = 10;

    /// <summary>So many buttons still read as one card.</summary>
    private const int ButtonsMax = 12;

    public static IEnumerable<Card> Books(Passbook book) => BookButtons(book).Chunk(ButtonsMax).Select(buttons => new Card
    {
        AltText = HistoryMessages.Ready,
        Title = HistoryMessages.WhichBook,
        Subtitle = CommonMessages.FundAndMember(book.FundName, book.Profile.FullName),
        Buttons = buttons,
    });

    public static Card Page(Passbook book, LedgerBook ledger, HistoryPage page, LocalTime now) => new()
    {
        AltText = HistoryMessages.Ready,
        Title = TitleOf(book, ledger),
        Subtitle = CommonMessages.FundAndMember(book.FundName, book.Profile.FullName),
        Blocks = page.Entries.Count == 0
            ? [new Block.Paragraph(HistoryMessages.Nothing)]
            : [.. page.Entries.Select(entry => Line(entry, AccountOf(book, ledger)?.Unit))],
        Footnote = CommonMessages.AsOf(now),
        Buttons = [.. Buttons(book, ledger, page)],
    };

    public static bool HasBooks(Passbook book) => book.Accounts.Count + book.Loans.Count > 0;

    private static IEnumerable<Button> BookButtons(Passbook book) =>
    [
        .. book.Accounts.OrderBy(account => account.Kind)
            .Select(account => Button.Of(Label(account), HistoryPostbacks.Page(book.Membership, account.Book, before: null))),
        .. book.Loans
            .Select(loan => Button.Of(HistoryMessages.Loan(loan.Number), HistoryPostbacks.Page(book.Membership, loan.Book, before: null))),
    ];

    private static IEnumerable<Button> Buttons(Passbook book, LedgerBook ledger, HistoryPage page)
    {
        if (page.Next is { } before)
        {
            yield return Button.Of(HistoryMessages.OlderEntries, HistoryPostbacks.Page(book.Membership, ledger, before));
        }

        if (book.Accounts.Count + book.Loans.Count > 1)
        {
            yield return Button.Of(HistoryMessages.OtherBooks, HistoryPostbacks.Books(book.Membership));
        }

        if (page.Entries is [var newest, ..])
        {
            yield return Button.Of(ObjectionMessages.Button, ObjectionPostbacks.Object(book.Membership, ledger, newest.Sequence + 1));
        }
    }

    private static Block.Line Line(LedgerEntry entry, string? unit)
    {
        var moved = unit is null ? Moved(entry) : CommonMessages.Count(Units.Of(entry.Amount, unit));
        var what = entry.Reverses is { } receipt ? HistoryMessages.Reverses(receipt) : HistoryMessages.Word(entry.Type);
        return new(CommonMessages.OnDay(entry.Date), moved)
        {
            Under = CommonMessages.Both(what, Under(entry, unit)),
            Tone = entry.Book.Loan is null && entry.Amount.IsPositive ? Tone.Good : Tone.Plain,
        };
    }

    /// <summary>A plus means money of the member's; what goes through a loan is neither hers nor lost.</summary>
    private static Text Moved(LedgerEntry entry)
    {
        if (entry.Book.Loan is null) { return CommonMessages.Signed(entry.Amount); }
        return CommonMessages.Amount(entry.Type is EntryType.Opening or EntryType.Disbursement ? -entry.Amount : entry.Amount);
    }

    private static Text Under(LedgerEntry entry, string? unit)
    {
        if (unit is not null) { return HistoryMessages.UnderInKind(entry.Receipt, Units.Of(entry.Balance, unit)); }
        return entry.Type is EntryType.Repayment or EntryType.PayOff
            ? HistoryMessages.UnderRepayment(entry.Receipt, -entry.Change, entry.Interest, entry.Balance)
            : HistoryMessages.Under(entry.Receipt, entry.Balance);
    }

    private static Text TitleOf(Passbook book, LedgerBook ledger) =>
        AccountOf(book, ledger) is { } account ? Label(account) : HistoryMessages.Loan(ledger.Loan!.Value);

    private static Text Label(Account account) => AccountMessages.NumberedLabel(account.Kind, account.Number);

    private static Account? AccountOf(Passbook book, LedgerBook ledger) =>
        book.Accounts.FirstOrDefault(account => account.Book == ledger);
}
