using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Members;

namespace LineBot.Funds.Ledger;

public class LedgerVerificationTests
{
    [Fact]
    public void An_untouched_book_has_no_fault() => Check(Written()).ShouldBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void An_altered_row_is_named(int index)
    {
        var books = Written();
        books.Entries[index] = books.Entries[index] with { Note = "ลบ" };

        Check(books).ShouldBe(Fault(books, LedgerFaultKind.Altered, index));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_row_altered_together_with_its_hash_is_named_too(int index)
    {
        var books = Written();
        var forged = books.Entries[index] with { Date = new(2020, 1, 1) };
        books.Entries[index] = forged with { Hash = LedgerChain.HashOf(forged) };

        Check(books).ShouldBe(Fault(books, LedgerFaultKind.Altered, index));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_removed_row_is_named_by_its_number(int index)
    {
        var books = Written();
        books.Entries.RemoveAt(index);

        Check(books).ShouldBe(new(books.Account.Book, LedgerFaultKind.Removed, index + 1, null));
    }

    [Fact]
    public void A_row_inserted_behind_the_last_is_named()
    {
        var books = Written();
        var account = books.Account;
        books.Post(EntryType.Deposit, 999);

        LedgerVerification.Check(Books.Member, account, books.Entries).ShouldBe(Fault(books, LedgerFaultKind.Inserted, 5));
    }

    [Fact]
    public void A_row_inserted_twice_is_named()
    {
        var books = Written();
        books.Entries.Insert(2, books.Entries[1]);

        Check(books).ShouldBe(Fault(books, LedgerFaultKind.Inserted, 2));
    }

    [Fact]
    public void An_altered_balance_of_the_snapshot_is_named()
    {
        var books = Written();

        LedgerVerification.Check(Books.Member, books.Account with { Balance = Money.FromBaht(1_000_000) }, books.Entries)!
            .Kind.ShouldBe(LedgerFaultKind.SnapshotAltered);
    }

    [Fact]
    public void A_chain_moved_to_another_member_does_not_fit()
    {
        var books = Written();
        var other = new Membership(Books.Member.Fund, MemberNumber.Parse("0002"));

        LedgerVerification.Check(other, books.Account, books.Entries)!.Kind.ShouldBe(LedgerFaultKind.SnapshotAltered);
    }

    [Fact]
    public void Any_one_changed_amount_is_found_where_it_is() => Prop.ForAll(
        AccountLedgerTests.Postings.ToArbitrary(),
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (postings, pick) =>
        {
            var books = new Books(opening: 50);
            foreach (var posting in postings) { books.Post(posting); }
            var index = pick % books.Entries.Count;
            var entry = books.Entries[index];
            books.Entries[index] = entry with { Change = entry.Change + Money.FromSatang(1), Balance = entry.Balance + Money.FromSatang(1) };

            Check(books).ShouldBe(Fault(books, LedgerFaultKind.Altered, index));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_byte_form_is_the_same_for_good_and_in_every_culture()
    {
        using var thai = new Culture("th-TH");

        Written().Account.Tip.Hash.Value.ShouldBe("c9606e988645fa0c1caaf29bb868a0b636bdbf9f57b7dd78ccff073a3af45470");
    }

    private static LedgerFault? Check(Books books) => LedgerVerification.Check(Books.Member, books.Account, books.Entries);

    private static LedgerFault Fault(Books books, LedgerFaultKind kind, int index) =>
        new(books.Account.Book, kind, books.Entries[index].Sequence, books.Entries[index].Receipt);

    private static Books Written()
    {
        var books = new Books(opening: 100);
        books.Post(EntryType.Deposit, 500, receipt: "ร-1");
        books.Post(EntryType.Withdraw, 50);
        books.Post(EntryType.Reversal, 50, reverses: "S-1/R3");
        books.Post(EntryType.Dividend, 7.77m);
        return books;
    }
}
