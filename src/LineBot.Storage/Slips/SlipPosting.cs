using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Slips;

namespace LineBot.Storage.Slips;

/// <summary>What a slip posts, under a key made of its number: however often it is approved, the money is booked once.</summary>
internal sealed class SlipPosting(IPassbooks passbooks, ILedger ledger)
{
    public async Task<LedgerOutcome> PostAsync(Slip slip, CancellationToken cancellationToken)
    {
        var book = await passbooks.ReadAsync(slip.Membership, cancellationToken);
        var key = CommandKey.Of($"slip/{slip.Membership.Fund.Value}", slip.Number.Value);
        return await ledger.PostAsync(new(key, slip.Membership, slip.Match.Book, PostingOf(slip, AccountIn(book, slip))), cancellationToken);
    }

    /// <summary>The reversal of what a slip posted, under a key of its own: however often it is asked for, it is taken back once.</summary>
    public Task<LedgerOutcome> ReverseAsync(Slip slip, CancellationToken cancellationToken)
    {
        var posting = new Posting(EntryType.Reversal, slip.Match.Amount, slip.TakenBackOn!.Value) { Reverses = slip.Receipt, Note = slip.Number.Value };
        return ledger.PostAsync(new(CommandKey.Of($"slip-back/{slip.Membership.Fund.Value}", slip.Number.Value), slip.Membership, slip.Match.Book, posting), cancellationToken);
    }

    /// <summary>Asks the book beforehand, so that an officer hears of it before anything is decided.</summary>
    public async Task<PostingRefusal?> WhyNotAsync(Slip slip, CancellationToken cancellationToken)
    {
        var book = await passbooks.ReadAsync(slip.Membership, cancellationToken);
        var account = AccountIn(book, slip);
        var posting = PostingOf(slip, account);
        if (account is not null) { return AccountLedger.Post(account, posting, null, slip.SentAt) is PostingOutcome<Account>.Refused no ? no.Why : null; }
        if (book?.Loans.FirstOrDefault(loan => loan.Book == slip.Match.Book) is not { } loan) { return new PostingRefusal.NoSuchBook(slip.Match.Book); }
        return LoanLedger.Post(loan, posting, null, slip.SentAt) is PostingOutcome<Loan>.Refused refused ? refused.Why : null;
    }

    private static Account? AccountIn(Passbook? book, Slip slip) => book?.Accounts.FirstOrDefault(account => account.Book == slip.Match.Book);

    private static Posting PostingOf(Slip slip, Account? account) => new(TypeOf(slip, account), slip.Match.Amount, slip.Match.PaidOn) { Note = slip.Number.Value };

    private static EntryType TypeOf(Slip slip, Account? account) => (slip.Match.Book.Loan, account?.Kind) switch
    {
        ({ }, _) => EntryType.Repayment,
        (_, AccountKind.Contribution or AccountKind.Pledge) => EntryType.Contribution,
        (_, AccountKind.Share) => EntryType.Share,
        _ => EntryType.Deposit,
    };
}
