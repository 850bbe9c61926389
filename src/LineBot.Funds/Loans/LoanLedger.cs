using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using Outcome = LineBot.Funds.Ledger.PostingOutcome<LineBot.Funds.Loans.Loan>;

namespace LineBot.Funds.Loans;

/// <summary>Writes into loans: a snapshot and a posting make the next snapshot and an entry, or a refusal.</summary>
public static class LoanLedger
{
    /// <summary>
    /// Opens the book: a loan paid out now, or one carried over whose <see cref="Loan.PaidPrincipal"/> and
    /// <see cref="Loan.PaidInterest"/> were paid before.
    /// </summary>
    public static (Loan After, LedgerEntry Entry) Open(Membership membership, Loan loan, int batch, DateTimeOffset now)
    {
        var carriedOver = loan.AsOf is not null || !loan.PaidPrincipal.IsZero || !loan.PaidInterest.IsZero;
        var type = carriedOver ? EntryType.Opening : EntryType.Disbursement;
        var posting = new Posting(type, loan.OutstandingPrincipal, loan.AsOf ?? loan.Terms.DisbursedOn) { Batch = batch };
        var start = LedgerChain.Start(membership, loan);
        var entry = LedgerChain.Append(start, Drafts.Entry(loan.Book, start, posting, now) with
        {
            Change = loan.OutstandingPrincipal,
            Interest = loan.PaidInterest,
            Balance = loan.OutstandingPrincipal,
        });
        return (loan with { Tip = LedgerChain.TipOf(entry) }, entry);
    }

    /// <param name="original">For a reversal: the entry of the receipt that it names.</param>
    public static Outcome Post(Loan loan, Posting posting, Reversible? original, DateTimeOffset now)
    {
        if (!posting.Amount.IsPositive) { return new Outcome.Refused(new PostingRefusal.NotPositive()); }

        var opening = loan.AsOf ?? loan.Terms.DisbursedOn;
        if (posting.Date < opening) { return new Outcome.Refused(new PostingRefusal.BeforeOpening(opening)); }

        return posting.Type switch
        {
            EntryType.Repayment => Repay(loan, posting, now),
            EntryType.PayOff => PayOff(loan, posting, now),
            EntryType.Reversal => Reverse(loan, posting, original, now),
            _ => throw new ArgumentOutOfRangeException(nameof(posting), posting.Type, "Not an entry of a loan."),
        };
    }

    private static Outcome Repay(Loan loan, Posting posting, DateTimeOffset now)
    {
        var paid = Allocation.Of(posting.Amount, loan.Schedule(), loan.Allocation, posting.Date);
        return paid.Excess.IsPositive
            ? new Outcome.Refused(new PostingRefusal.MoreThanOwed(posting.Amount - paid.Excess))
            : Write(loan, posting, new(paid.Principal, paid.Interest, Money.Zero), now);
    }

    private static Outcome PayOff(Loan loan, Posting posting, DateTimeOffset now)
    {
        var payOff = loan.StandingOn(posting.Date).PayOff;
        if (posting.Amount != payOff) { return new Outcome.Refused(new PostingRefusal.NotThePayOff(payOff)); }

        var interest = payOff - loan.OutstandingPrincipal;
        var planned = loan.Schedule().Aggregate(Money.Zero, (sum, line) => sum + line.Interest);
        return Write(loan, posting, new(loan.OutstandingPrincipal, interest, planned - loan.PaidInterest - interest), now);
    }

    private static Outcome Reverse(Loan loan, Posting posting, Reversible? original, DateTimeOffset now)
    {
        if (ReversalRefusal.Of(posting, original) is { } why) { return new Outcome.Refused(why); }
        ArgumentNullException.ThrowIfNull(original, nameof(posting));

        var entry = original.Entry;
        return Write(loan, posting, new(entry.Change, -entry.Interest, -entry.Waived), now);
    }

    private static Outcome.Posted Write(Loan loan, Posting posting, Payment paid, DateTimeOffset now)
    {
        var after = loan with
        {
            PaidPrincipal = loan.PaidPrincipal + paid.Principal,
            PaidInterest = loan.PaidInterest + paid.Interest,
            WaivedInterest = loan.WaivedInterest + paid.Waived,
        };
        var entry = LedgerChain.Append(loan.Tip, Drafts.Entry(loan.Book, loan.Tip, posting, now) with
        {
            Change = -paid.Principal,
            Interest = paid.Interest,
            Waived = paid.Waived,
            Balance = after.OutstandingPrincipal,
        });
        return new(after with { Tip = LedgerChain.TipOf(entry) }, entry);
    }

    private readonly record struct Payment(Money Principal, Money Interest, Money Waived);
}
