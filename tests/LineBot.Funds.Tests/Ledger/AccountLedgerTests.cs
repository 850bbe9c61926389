using FsCheck;
using FsCheck.Fluent;
using static LineBot.Funds.Loans.Contract;

namespace LineBot.Funds.Ledger;

public class AccountLedgerTests
{
    [Fact]
    public void The_type_gives_the_sign_and_every_line_carries_the_balance()
    {
        var books = new Books(opening: 100);

        books.Post(EntryType.Deposit, 500).ShouldBeNull();
        books.Post(EntryType.Interest, 1.25m).ShouldBeNull();
        books.Post(EntryType.Withdraw, 200).ShouldBeNull();
        books.Post(EntryType.Fee, 10).ShouldBeNull();

        books.Entries.Select(entry => entry.Balance.Satang).ShouldBe([10_000, 60_000, 60_125, 40_125, 39_125]);
        books.Entries.Select(entry => entry.Sequence).ShouldBe([1, 2, 3, 4, 5]);
        books.Entries[1].Receipt.Value.ShouldBe("S-1/R2");
    }

    [Fact]
    public void A_reversal_takes_back_what_the_receipt_did_and_leaves_it_standing()
    {
        var books = new Books(opening: 100);
        books.Post(EntryType.Withdraw, 40, receipt: "B-7");

        books.Post(EntryType.Reversal, 40, reverses: "B-7").ShouldBeNull();

        books.Account.Balance.ShouldBe(Money.FromBaht(100));
        books.Entries.Count.ShouldBe(3);
    }

    [Fact]
    public void A_reversal_without_a_receipt_takes_back_a_deposit()
    {
        var books = new Books(opening: 100);

        books.Post(EntryType.Reversal, 30).ShouldBeNull();

        books.Account.Balance.ShouldBe(Money.FromBaht(70));
    }

    [Fact]
    public void What_may_not_be_is_refused_with_its_reason()
    {
        var books = new Books(opening: 100);
        books.Post(EntryType.Deposit, 30, receipt: "B-1");
        books.Post(EntryType.Reversal, 30, receipt: "B-2", reverses: "B-1");

        books.Post(EntryType.Deposit, 0).ShouldBe(new PostingRefusal.NotPositive());
        books.Post(EntryType.Deposit, 1, day: "2026-09-29").ShouldBe(new PostingRefusal.BeforeOpening(Day("2026-09-30")));
        books.Post(EntryType.Withdraw, 100.01m).ShouldBe(new PostingRefusal.NotEnough(Money.FromBaht(100)));
        books.Post(EntryType.Share, 100).ShouldBe(new PostingRefusal.WrongAccount(EntryType.Share, AccountKind.Deposit));
        books.Post(EntryType.Reversal, 30, reverses: "B-1").ShouldBe(new PostingRefusal.AlreadyReversed(ReceiptNumber.Parse("B-1")));
        books.Post(EntryType.Reversal, 30, reverses: "B-2").ShouldBe(new PostingRefusal.NothingToReverse(ReceiptNumber.Parse("B-2")));
        books.Post(EntryType.Reversal, 30, reverses: "B-9").ShouldBe(new PostingRefusal.NothingToReverse(ReceiptNumber.Parse("B-9")));
        books.Entries.Count.ShouldBe(3);
    }

    [Fact]
    public void A_reversal_of_another_amount_is_refused()
    {
        var books = new Books(opening: 100);
        books.Post(EntryType.Deposit, 30, receipt: "B-1");

        books.Post(EntryType.Reversal, 29, reverses: "B-1").ShouldBe(new PostingRefusal.OtherAmount(Money.FromBaht(30)));
    }

    [Theory]
    [InlineData(AccountKind.Share)]
    [InlineData(AccountKind.Contribution)]
    public void What_is_not_refundable_cannot_be_drawn(AccountKind kind) =>
        new Books(kind, opening: 100).Post(EntryType.Withdraw, 1).ShouldBe(new PostingRefusal.NotWithdrawable(kind));

    [Fact]
    public void Whatever_is_posted_the_balance_is_the_sum_of_the_changes_and_never_negative() => Prop.ForAll(
        Postings.ToArbitrary(),
        postings =>
        {
            var books = new Books(opening: 50);
            foreach (var posting in postings) { books.Post(posting); }

            books.Account.Balance.Satang.ShouldBe(books.Entries.Sum(entry => entry.Change.Satang));
            books.Entries.ShouldAllBe(entry => !entry.Balance.IsNegative);
            LedgerVerification.Check(Books.Member, books.Account, books.Entries).ShouldBeNull();
        }).QuickCheckThrowOnFailure();

    internal static Gen<Posting[]> Postings => Gen.ArrayOf(
        from type in Gen.Elements(EntryType.Deposit, EntryType.Withdraw, EntryType.Interest, EntryType.Fee, EntryType.Dividend)
        from satang in Gen.Choose(0, 10_000)
        from day in Gen.Choose(0, 40)
        select new Posting(type, Money.FromSatang(satang), new DateOnly(2026, 9, 28).AddDays(day)));
}
