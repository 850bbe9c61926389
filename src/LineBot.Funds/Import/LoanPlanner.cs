using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;

namespace LineBot.Funds.Import;

/// <summary>Plans the lines of loans.csv and repayments.csv of one member.</summary>
internal sealed class LoanPlanner
{
    private readonly StoredMember stored;
    private readonly MemberPlan plan;
    private readonly int batch;
    private readonly DateTimeOffset now;
    private readonly Dictionary<LoanNumber, Loan> loans;
    private readonly EntryIndex entries;

    public LoanPlanner(StoredMember stored, MemberPlan plan, int batch, DateTimeOffset now)
    {
        (this.stored, this.plan, this.batch, this.now) = (stored, plan, batch, now);
        loans = new(stored.Loans);
        entries = new(stored.Entries);
    }

    public void Plan(MemberRows rows)
    {
        foreach (var row in rows.Loans) { PlanLoan(row); }

        foreach (var row in rows.Repayments.OrderBy(row => row.Date).ThenBy(row => row.Receipt.Value, StringComparer.Ordinal))
        {
            PlanRepayment(row);
        }
    }

    private void PlanLoan(LoanRow row)
    {
        if (loans.TryGetValue(row.Number, out var known))
        {
            if (Contradiction(known, row) is { } column) { plan.Contradict(row.Source, column); }
            else { plan.Keep(); }
            return;
        }

        if (TooMuchPaid(row) is { } excess)
        {
            plan.Refuse(row.Source, excess.Column, new PostingRefusal.MoreThanOwed(excess.Owed));
            return;
        }

        var (opened, entry) = LoanLedger.Open(stored.Membership, LoanOf(row), batch, now);
        Keep(opened, entry);
        plan.Add(new PlanStep.PostLoan(opened, entry));
    }

    private static Loan LoanOf(LoanRow row) => new()
    {
        Number = row.Number,
        Purpose = row.Purpose,
        Terms = row.Terms,
        Guarantors = row.Guarantors,
        AsOf = row.AsOf,
        PaidPrincipal = row.PaidPrincipal,
        PaidInterest = row.PaidInterest,
        Tip = default,
    };

    /// <summary>Nobody can have paid more than the contract asks for.</summary>
    private static (string Column, Money Owed)? TooMuchPaid(LoanRow row)
    {
        if (row.PaidPrincipal > row.Terms.Principal) { return ("paid_principal", row.Terms.Principal); }

        var interest = LoanSchedule.Of(row.Terms).Aggregate(Money.Zero, (sum, line) => sum + line.Interest);
        return row.PaidInterest > interest ? ("paid_interest", interest) : null;
    }

    private string? Contradiction(Loan loan, LoanRow row)
    {
        var opening = entries.Opening(loan.Book);
        if (loan.Terms != row.Terms) { return ContradictingTerm(loan.Terms, row.Terms); }
        if (row.Purpose is { } purpose && purpose != loan.Purpose) { return "purpose"; }
        if (!row.Guarantors.SequenceEqual(loan.Guarantors)) { return "guarantors"; }
        if (loan.AsOf != row.AsOf) { return "as_of"; }
        if (opening?.Balance != row.Terms.Principal - row.PaidPrincipal) { return "paid_principal"; }
        return opening.Interest == row.PaidInterest ? null : "paid_interest";
    }

    private static string ContradictingTerm(LoanTerms stored, LoanTerms given)
    {
        if (stored.Principal != given.Principal) { return "principal"; }
        if (stored.Rate != given.Rate) { return "rate_percent_per_year"; }
        if (stored.Method != given.Method) { return "method"; }
        if (stored.Instalments != given.Instalments) { return "instalments"; }
        if (stored.Every != given.Every) { return "every"; }
        return stored.DisbursedOn != given.DisbursedOn ? "disbursed_on" : "first_due_on";
    }

    private void PlanRepayment(RepaymentRow row)
    {
        if (!loans.TryGetValue(row.Loan, out var loan)) { return; }   // Its loan was refused; that fault says enough.
        if (entries.Find(loan.Book, row.Receipt) is { } known)
        {
            if (Contradiction(known.Entry, row) is { } column) { plan.Contradict(row.Source, column); }
            else { plan.Keep(); }
            return;
        }

        var posting = new Posting(EntryType.Repayment, row.Amount, row.Date) { Receipt = row.Receipt, Note = row.Note, Batch = batch };
        switch (LoanLedger.Post(loan, posting, original: null, now))
        {
            case PostingOutcome<Loan>.Posted posted:
                Keep(posted.After, posted.Entry);
                plan.Add(new PlanStep.PostLoan(posted.After, posted.Entry));
                break;
            case PostingOutcome<Loan>.Refused refused:
                plan.Refuse(row.Source, RefusedColumn.Of(refused.Why), refused.Why);
                break;
        }
    }

    private static string? Contradiction(LedgerEntry entry, RepaymentRow row)
    {
        if (entry.Type is not (EntryType.Repayment or EntryType.PayOff)) { return "receipt_no"; }
        if (entry.Date != row.Date) { return "date"; }
        if (entry.Amount != row.Amount) { return "amount"; }
        return row.Note is { } note && entry.Note != note ? "note" : null;
    }

    private void Keep(Loan after, LedgerEntry entry)
    {
        loans[after.Number] = after;
        entries.Add(entry);
    }
}
