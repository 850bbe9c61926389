using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.History;

/// <summary>The buttons of the history: which books there are, and a page of one of them.</summary>
internal static class HistoryPostbacks
{
    public const string BooksAction = "history";

    public const string PageAction = "history-page";

    private const string AccountMark = "a";

    private const string LoanMark = "l";

    public static Postback Books(Membership membership) => new(BooksAction, membership.Fund.Value, membership.Member.Value);

    public static Postback Page(Membership membership, LedgerBook book, long? before) => new(
        PageAction,
        membership.Fund.Value,
        membership.Member.Value,
        book.Loan is null ? AccountMark : LoanMark,
        book.Number,
        before?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>The book that a button names; whether it is this person's is asked elsewhere. Null: not a button of ours.</summary>
    public static LedgerBook? BookIn(Postback postback) => postback.Argument(2) switch
    {
        AccountMark when AccountNumber.TryParse(postback.Argument(3), out var account) => LedgerBook.Of(account),
        LoanMark when LoanNumber.TryParse(postback.Argument(3), out var loan) => LedgerBook.Of(loan),
        _ => null,
    };

    public static long? BeforeIn(Postback postback) =>
        long.TryParse(postback.Argument(4), NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null;
}
