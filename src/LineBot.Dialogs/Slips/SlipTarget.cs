using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Slips;

/// <summary>A book that money can come into, and what is expected of it.</summary>
internal sealed record SlipTarget(Passbook Owner, LedgerBook Book, Text Label, Money? Expected)
{
    /// <summary>Without the fund, where the number alone tells it apart: a button has room for twenty letters.</summary>
    private Text Short { get; init; } = Label;

    /// <summary>Names the book in a button; who may is asked again.</summary>
    public string Key => string.Join('/', Owner.Membership.Fund.Value, Owner.Membership.Member.Value, Book.Loan is null ? "account" : "loan", Book.Number);

    public static string KeyOfLoan(string fund, string member, string loan) => string.Join('/', fund, member, "loan", loan);

    /// <summary>Fund by fund: open loans first, then the accounts that take money.</summary>
    public static IReadOnlyList<SlipTarget> In(IReadOnlyList<Passbook> books, DateOnly today)
    {
        var several = books.Count > 1;
        return [.. books.SelectMany(book => LoansOf(book, today, several).Concat(AccountsOf(book, several)))];
    }

    /// <summary>All of them with their places, each fund named once: on a phone its name takes two lines.</summary>
    public static IEnumerable<Text> ListOf(IReadOnlyList<SlipTarget> all)
    {
        var funds = all.Index().GroupBy(one => one.Item.Owner.FundName).ToList();
        return funds.SelectMany(fund => (Text[])
        [
            .. funds.Count > 1 ? [Text.Same(fund.Key)] : Array.Empty<Text>(),
            .. fund.Select(one => SlipMessages.TargetInList(one.Index + 1, one.Item.Short)),
        ]);
    }

    public Text ButtonAmong(IReadOnlyList<SlipTarget> all) => all.Count(other => other.Book.Number == Book.Number) == 1 ? Short : Label;

    public override string ToString() => $"target {Book}";

    private static IEnumerable<SlipTarget> LoansOf(Passbook book, DateOnly today, bool several) =>
        MemberLoan.OpenIn(book, today).Select(loan => new SlipTarget(
            book,
            loan.Loan.Book,
            several ? SlipMessages.LoanOf(loan.Loan.Number, book.FundName) : SlipMessages.Loan(loan.Loan.Number),
            loan.Standing.ToPay)
        { Short = SlipMessages.Loan(loan.Loan.Number) });

    private static IEnumerable<SlipTarget> AccountsOf(Passbook book, bool several) => book.Accounts
        .Where(account => account.Kind != AccountKind.InKind)
        .Select(account => new SlipTarget(
            book,
            account.Book,
            several ? SlipMessages.AccountOf(account.Kind, account.Number, book.FundName) : SlipMessages.Account(account.Kind, account.Number),
            account.PledgeAmount)
        { Short = SlipMessages.Account(account.Kind, account.Number) });
}
