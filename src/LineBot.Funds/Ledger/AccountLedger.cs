using System.Diagnostics;
using LineBot.Funds.Members;
using Outcome = LineBot.Funds.Ledger.PostingOutcome<LineBot.Funds.Ledger.Account>;

namespace LineBot.Funds.Ledger;

/// <summary>Writes into accounts: a snapshot and a posting make the next snapshot and an entry, or a refusal.</summary>
public static class AccountLedger
{
    /// <summary>Opens the book: its first entry is the balance carried over, also where that is nothing.</summary>
    public static (Account After, LedgerEntry Entry) Open(Membership membership, Account account, Money balance, int batch, DateTimeOffset now)
    {
        var opening = new Posting(EntryType.Opening, balance, account.AsOf) { Batch = batch };
        return Write(account with { Balance = Money.Zero, Tip = LedgerChain.Start(membership, account) }, opening, balance, now);
    }

    /// <param name="original">For a reversal that names a receipt: the entry of that receipt in this book.</param>
    public static Outcome Post(Account account, Posting posting, Reversible? original, DateTimeOffset now)
    {
        if (WhyNot(account, posting, original) is { } why) { return new Outcome.Refused(why); }

        var change = ChangeBy(posting, original);
        if (change.IsNegative && account.Balance + change < Money.Zero)
        {
            return new Outcome.Refused(new PostingRefusal.NotEnough(account.Balance));
        }

        var (after, entry) = Write(account, posting, change, now);
        return new Outcome.Posted(after, entry);
    }

    private static PostingRefusal? WhyNot(Account account, Posting posting, Reversible? original)
    {
        if (!posting.Amount.IsPositive) { return new PostingRefusal.NotPositive(); }
        if (posting.Date < account.AsOf) { return new PostingRefusal.BeforeOpening(account.AsOf); }
        if (!Fits(posting.Type, account.Kind)) { return new PostingRefusal.WrongAccount(posting.Type, account.Kind); }
        return posting.Type switch
        {
            EntryType.Withdraw when !posting.HasHappened && account.Kind is AccountKind.Share or AccountKind.Contribution =>
                new PostingRefusal.NotWithdrawable(account.Kind),
            EntryType.Reversal => ReversalRefusal.Of(posting, original),
            _ => null,
        };
    }

    private static bool Fits(EntryType type, AccountKind kind) => type switch
    {
        EntryType.Contribution => kind is AccountKind.Contribution or AccountKind.Pledge,
        EntryType.Share => kind is AccountKind.Share,
        EntryType.Deposit or EntryType.Withdraw or EntryType.Reversal => true,
        EntryType.Interest or EntryType.Dividend or EntryType.Fee => kind is not AccountKind.InKind,
        _ => false,
    };

    /// <summary>A reversal without a receipt takes back a deposit that the books no longer show.</summary>
    private static Money ChangeBy(Posting posting, Reversible? original) => posting.Type switch
    {
        EntryType.Withdraw or EntryType.Fee => -posting.Amount,
        EntryType.Reversal => original is null ? -posting.Amount : -original.Entry.Change,
        EntryType.Deposit or EntryType.Contribution or EntryType.Share or EntryType.Interest or EntryType.Dividend => posting.Amount,
        _ => throw new UnreachableException(posting.Type.ToString()),
    };

    private static (Account After, LedgerEntry Entry) Write(Account account, Posting posting, Money change, DateTimeOffset now)
    {
        var entry = LedgerChain.Append(account.Tip, Drafts.Entry(account.Book, account.Tip, posting, now) with
        {
            Change = change,
            Balance = account.Balance + change,
        });
        return (account with { Balance = entry.Balance, Tip = LedgerChain.TipOf(entry) }, entry);
    }
}
