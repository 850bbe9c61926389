using LineBot.Dialogs.Cards;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Balance;

/// <summary>What a member has and owes in one fund. Kinds of money stand apart and are never added up.</summary>
internal static class BalanceCards
{
    /// <summary>So many parts keep a bubble within LINE's 30 KB; a member with more accounts gets a second card.</summary>
    private const int BlocksMax = 24;

    public static IEnumerable<Card> Of(Passbook book, LocalTime now)
    {
        Block[] blocks = [.. Status(book.Profile.Status), .. Accounts(book), .. Loans(book, now.Date)];
        return blocks.Chunk(BlocksMax).Select(part => new Card
        {
            AltText = BalanceMessages.Ready,
            Title = Text.Same(book.FundName),
            Subtitle = CommonMessages.Member(book.Profile.FullName, book.Membership.Member),
            Blocks = part,
            Footnote = CommonMessages.AsOf(now),
            Buttons = [.. Buttons(book)],
        });
    }

    private static IEnumerable<Block> Status(MemberStatus status)
    {
        if (status == MemberStatus.Active) { yield break; }
        yield return new Block.Paragraph(BalanceMessages.Status(status)) { Tone = Tone.Quiet };
    }

    private static IEnumerable<Block> Accounts(Passbook book)
    {
        if (book.Accounts.Count == 0 && book.Loans.Count == 0) { yield return new Block.Paragraph(BalanceMessages.NothingYet); }
        foreach (var account in book.Accounts.OrderBy(account => account.Kind)) { yield return Figure(account, book); }
        if (book.Accounts.Count(account => account.Kind == AccountKind.Deposit) < 2) { yield break; }
        yield return new Block.Row(AccountMessages.Withdrawable, CommonMessages.InBaht(book.Withdrawable));
    }

    private static Block.Figure Figure(Account account, Passbook book)
    {
        var isOnly = book.Accounts.Count(other => other.Kind == account.Kind) == 1;
        var label = isOnly ? AccountMessages.Label(account.Kind) : AccountMessages.NumberedLabel(account.Kind, account.Number);
        return account.Unit is { } unit
            ? new(label, CommonMessages.Count(Units.Of(account.Balance, unit)))
            : new(label, CommonMessages.Amount(account.Balance), CommonMessages.Baht) { Note = Note(account) };
    }

    private static Text? Note(Account account) => account switch
    {
        { PledgeAmount: { } pledge } => AccountMessages.PledgeEachMonth(pledge),
        { Kind: AccountKind.Share } => AccountMessages.SharesStay,
        { Kind: AccountKind.Contribution } => AccountMessages.ContributionStays,
        _ => null,
    };

    private static IEnumerable<Block> Loans(Passbook book, DateOnly today)
    {
        var open = MemberLoan.OpenIn(book, today);
        if (open.Count == 0) { yield break; }

        yield return new Block.Divider();
        yield return new Block.Heading(BalanceMessages.Loans);
        foreach (var (_, loan, standing) in open)
        {
            yield return new Block.Line(BalanceMessages.Outstanding, CommonMessages.InBaht(standing.OutstandingPrincipal))
            {
                Under = BalanceMessages.Contract(loan.Number),
            };
            if (standing.Arrears.IsPositive)
            {
                yield return new Block.Line(BalanceMessages.Late, CommonMessages.InBaht(standing.Arrears)) { Tone = Tone.Attention };
            }

            if (standing.NextDue is { } next)
            {
                yield return new Block.Line(BalanceMessages.NextInstalment, CommonMessages.InBaht(next.Amount))
                {
                    Under = CommonMessages.OnDay(next.Date),
                };
            }
        }
    }

    private static IEnumerable<Button> Buttons(Passbook book)
    {
        if (book.Loans.Count > 0) { yield return Button.Of(BalanceMessages.ShowLoan, LoanPostbacks.Of(book.Membership)); }
        if (book.Accounts.Count + book.Loans.Count == 0) { yield break; }
        yield return Button.Of(BalanceMessages.ShowHistory, HistoryPostbacks.Books(book.Membership));
    }
}
