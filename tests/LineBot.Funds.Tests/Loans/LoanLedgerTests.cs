using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Ledger;
using static LineBot.Funds.Loans.Contract;
using Outcome = LineBot.Funds.Ledger.PostingOutcome<LineBot.Funds.Loans.Loan>;

namespace LineBot.Funds.Loans;

public class LoanLedgerTests
{
    private static readonly LoanTerms Garlic = Of(20_000, 12, LoanMethod.EqualPrincipal, 10);

    [Fact]
    public void A_repayment_lowers_the_debt_by_its_principal_and_says_its_interest()
    {
        var (opened, opening) = Open(Loan(Garlic));

        var (loan, entry) = Posted(LoanLedger.Post(opened, Repayment(2_200), original: null, Books.Noon));

        opening.Type.ShouldBe(EntryType.Disbursement);
        entry.Amount.ShouldBe(Money.FromBaht(2_200));
        entry.Interest.ShouldBe(Money.FromBaht(200));
        loan.OutstandingPrincipal.ShouldBe(Money.FromBaht(18_000));
        LedgerVerification.Check(Books.Member, loan, [opening, entry]).ShouldBeNull();
    }

    [Fact]
    public void A_loan_carried_over_starts_with_what_was_paid()
    {
        var (loan, opening) = Open(Loan(Garlic, paidPrincipal: 4_000, paidInterest: 380) with { AsOf = Day("2026-08-31") });

        opening.Type.ShouldBe(EntryType.Opening);
        opening.Balance.ShouldBe(Money.FromBaht(16_000));
        LedgerVerification.Check(Books.Member, loan, [opening]).ShouldBeNull();
        Refused(LoanLedger.Post(loan, Repayment(1, "2026-08-30"), null, Books.Noon))
            .ShouldBe(new PostingRefusal.BeforeOpening(Day("2026-08-31")));
    }

    [Fact]
    public void More_than_is_owed_is_refused_with_what_is_owed()
    {
        var (loan, _) = Open(Loan(Garlic));

        Refused(LoanLedger.Post(loan, Repayment(21_100.01m), null, Books.Noon))
            .ShouldBe(new PostingRefusal.MoreThanOwed(Money.FromBaht(21_100)));
    }

    [Fact]
    public void A_pay_off_closes_the_loan_and_lets_go_of_interest_that_never_ran()
    {
        var (opened, opening) = Open(Loan(Garlic));
        var payOff = new Posting(EntryType.PayOff, Money.FromBaht(20_200), Day("2026-07-15"));

        var (loan, entry) = Posted(LoanLedger.Post(opened, payOff, null, Books.Noon));

        entry.Waived.ShouldBe(Money.FromBaht(900));
        loan.StandingOn(Day("2026-12-31")).IsClosed.ShouldBeTrue();
        LedgerVerification.Check(Books.Member, loan, [opening, entry]).ShouldBeNull();
        Refused(LoanLedger.Post(opened, payOff with { Amount = Money.FromBaht(20_199) }, null, Books.Noon))
            .ShouldBe(new PostingRefusal.NotThePayOff(Money.FromBaht(20_200)));
    }

    [Fact]
    public void A_reversal_puts_the_debt_back_as_it_was()
    {
        var (opened, _) = Open(Loan(Garlic));
        var (paid, entry) = Posted(LoanLedger.Post(opened, Repayment(2_300), null, Books.Noon));
        var reversal = new Posting(EntryType.Reversal, Money.FromBaht(2_300), Day("2026-07-15")) { Reverses = entry.Receipt };

        var (loan, _) = Posted(LoanLedger.Post(paid, reversal, new(entry, IsReversed: false), Books.Noon));

        (loan with { Tip = default }).ShouldBe(opened with { Tip = default });
        Refused(LoanLedger.Post(paid, reversal, original: null, Books.Noon)).ShouldBe(new PostingRefusal.NothingToReverse(entry.Receipt));
    }

    [Fact]
    public void Another_rate_in_the_stored_contract_is_found()
    {
        var (loan, opening) = Open(Loan(Garlic));
        var forged = loan with { Terms = Of(20_000, 1, LoanMethod.EqualPrincipal, 10) };

        LedgerVerification.Check(Books.Member, forged, [opening])!.Kind.ShouldBe(LedgerFaultKind.SnapshotAltered);
    }

    [Fact]
    public void Paying_what_is_next_until_nothing_is_next_closes_every_loan() => Prop.ForAll(
        LoanScheduleTests.Terms.ToArbitrary(),
        terms =>
        {
            var (loan, _) = Open(Loan(terms));
            for (var i = 0; i < terms.Instalments && loan.StandingOn(terms.DisbursedOn).NextDue is { } next; i++)
            {
                loan = Posted(LoanLedger.Post(loan, new(EntryType.Repayment, next.Amount, terms.DisbursedOn), null, Books.Noon)).Loan;
            }

            loan.OutstandingPrincipal.ShouldBe(Money.Zero);
            loan.StandingOn(terms.DueOn(terms.Instalments).AddDays(1)).IsClosed.ShouldBeTrue();
        }).QuickCheckThrowOnFailure();

    private static (Loan Loan, LedgerEntry Entry) Open(Loan loan) => LoanLedger.Open(Books.Member, loan, batch: 0, Books.Noon);

    private static Posting Repayment(decimal baht, string day = "2026-07-15") => new(EntryType.Repayment, Money.FromBaht(baht), Day(day));

    private static (Loan Loan, LedgerEntry Entry) Posted(Outcome outcome)
    {
        var posted = outcome.ShouldBeOfType<Outcome.Posted>();
        return (posted.After, posted.Entry);
    }

    private static PostingRefusal Refused(Outcome outcome) => outcome.ShouldBeOfType<Outcome.Refused>().Why;
}
