using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Pots;

public class PotLedgerTests
{
    private static readonly FundId Fund = FundId.Parse("suk-jai");

    private static readonly PotId Id = PotId.Parse("pot");

    private static readonly MemberNumber Treasurer = MemberNumber.Parse("0001");

    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateOnly Opened = new(2026, 9, 30);

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_000.01, false)]
    public void A_pot_pays_down_to_nothing_and_not_further(decimal baht, bool paid) =>
        (Pay(Book(PotKind.Members, 1_000), baht) is PotOutcome.Posted).ShouldBe(paid);

    [Fact]
    public void A_pot_that_nobody_counts_cannot_run_out()
    {
        var posted = Pay(Book(PotKind.Members, null), 9_999_999).ShouldBeOfType<PotOutcome.Posted>();

        (posted.After.Pot.Balance, posted.Entry.Balance, posted.Entry.Change).ShouldBe((null, null, Money.FromBaht(-9_999_999)));
    }

    [Theory]
    [InlineData(PotPurpose.Disaster, true)]
    [InlineData(PotPurpose.Welfare, false)]
    public void A_gift_for_a_purpose_pays_for_that_purpose_only(PotPurpose purpose, bool paid)
    {
        var outcome = Pay(Book(PotKind.Donor, 1_000, PotPurpose.Disaster), 1, purpose);

        (outcome is PotOutcome.Posted).ShouldBe(paid);
        if (!paid) { Why(outcome).ShouldBeOfType<PotRefusal.NotForThis>().MeantFor.ShouldBe([PotPurpose.Disaster]); }
    }

    [Fact]
    public void Of_an_endowment_only_the_yield_is_spent()
    {
        var book = Book(PotKind.Endowment, 100_000);
        Why(Pay(book, 1)).ShouldBe(new PotRefusal.EndowmentPrincipal(Money.Zero));

        var gift = After(Receive(book, 5_000, PotSource.Gift));
        var withYield = After(Receive(gift, 300, PotSource.Yield));

        Why(Pay(withYield, 300.01m)).ShouldBe(new PotRefusal.EndowmentPrincipal(Money.FromBaht(300)));
        After(Pay(withYield, 300)).Pot.ShouldSatisfyAllConditions(
            pot => pot.Balance.ShouldBe(Money.FromBaht(105_000)), pot => pot.Spendable.ShouldBe(Money.Zero));
    }

    [Fact]
    public void An_endowment_that_nobody_counts_pays_nothing() =>
        Why(Pay(Book(PotKind.Endowment, null), 1)).ShouldBe(new PotRefusal.EndowmentPrincipal(Money.Zero));

    [Theory]
    [InlineData("2026-09-29", false)]
    [InlineData("2026-09-30", true)]
    public void Nothing_is_dated_before_the_pot_was_carried_over(string day, bool paid)
    {
        var payment = Payment(1) with { Date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        (PotLedger.Pay(Book(PotKind.Members, 10), payment, 1, Noon) is PotOutcome.Posted).ShouldBe(paid);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_amount_is_above_zero(decimal baht)
    {
        Why(Pay(Book(PotKind.Members, 10), baht)).ShouldBe(new PotRefusal.NotPositive());
        Why(Receive(Book(PotKind.Members, 10), baht, PotSource.Gift)).ShouldBe(new PotRefusal.NotPositive());
    }

    [Fact]
    public void A_payment_is_taken_back_whole_and_once()
    {
        var paid = Pay(Book(PotKind.Members, 1_000), 400).ShouldBeOfType<PotOutcome.Posted>();

        var back = Reverse(paid.After, paid.Entry, isReversed: false).ShouldBeOfType<PotOutcome.Posted>();

        (back.After.Pot.Balance, back.Entry.Change, back.Entry.Reverses).ShouldBe((Money.FromBaht(1_000), Money.FromBaht(400), 1));
        Why(Reverse(back.After, paid.Entry, isReversed: true)).ShouldBeOfType<PotRefusal.AlreadyReversed>();
        Why(Reverse(back.After, back.Entry, isReversed: false)).ShouldBeOfType<PotRefusal.NothingToReverse>();
    }

    [Fact]
    public void What_paid_a_claim_is_not_taken_back_behind_its_back()
    {
        var paid = PotLedger.Pay(Book(PotKind.Members, 1_000), Payment(400) with { Reference = "W-2569-0001" }, 1, Noon).ShouldBeOfType<PotOutcome.Posted>();

        Why(Reverse(paid.After, paid.Entry, isReversed: false)).ShouldBeOfType<PotRefusal.BelongsToClaim>().Claim.ToString().ShouldBe("W-2569-0001");
    }

    [Fact]
    public void Income_that_was_spent_cannot_be_taken_back()
    {
        var income = Receive(Book(PotKind.Members, 0), 100, PotSource.Gift).ShouldBeOfType<PotOutcome.Posted>();
        var spent = After(Pay(income.After, 60));

        Why(Reverse(spent, income.Entry, isReversed: false)).ShouldBe(new PotRefusal.NotEnough(Money.FromBaht(40)));
    }

    [Fact]
    public void Of_an_endowment_a_gift_is_taken_back_with_its_lock_and_a_spent_yield_is_not()
    {
        var gift = Receive(Book(PotKind.Endowment, 100), 50, PotSource.Gift).ShouldBeOfType<PotOutcome.Posted>();
        After(Reverse(gift.After, gift.Entry, isReversed: false)).Pot.ShouldSatisfyAllConditions(
            pot => pot.Balance.ShouldBe(Money.FromBaht(100)), pot => pot.Locked.ShouldBe(Money.FromBaht(100)));

        var yield = Receive(Book(PotKind.Endowment, 100), 50, PotSource.Yield).ShouldBeOfType<PotOutcome.Posted>();
        Why(Reverse(After(Pay(yield.After, 1)), yield.Entry, isReversed: false)).ShouldBe(new PotRefusal.NotEnough(Money.FromBaht(49)));
    }

    [Fact]
    public void Whatever_is_posted_the_pot_holds_the_sum_and_never_less_than_nothing() => Prop.ForAll(
        ArbMap.Default.ArbFor<(bool IsPayment, ushort Satang)[]>(),
        steps =>
        {
            var book = Book(PotKind.Members, 100);
            var entries = new List<PotEntry> { PotLedger.Open(Opening(PotKind.Members, 100), Noon).Entry! };
            foreach (var (isPayment, satang) in steps)
            {
                var amount = Money.FromSatang(satang);
                var outcome = isPayment
                    ? PotLedger.Pay(book, Payment(1) with { Amount = amount }, entries.Count, Noon)
                    : PotLedger.Receive(book, Income(1, PotSource.Gift) with { Amount = amount }, entries.Count, Noon);
                if (outcome is not PotOutcome.Posted posted) { continue; }
                (book, entries) = (posted.After, [.. entries, posted.Entry]);
            }

            return !book.Pot.Balance!.Value.IsNegative
                && book.Pot.Balance == entries.Aggregate(Money.Zero, (sum, entry) => sum + entry.Change)
                && PotVerification.Check(book, entries) is null
                && PotVerification.CheckNumbers(entries, entries.Count - 1) is null;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(new long[] { }, 0, null)]
    [InlineData(new long[] { 2, 1, 3 }, 3, null)]
    [InlineData(new long[] { 1, 3 }, 3, LedgerFaultKind.Removed)]
    [InlineData(new long[] { 1, 2, 2 }, 2, LedgerFaultKind.Inserted)]
    [InlineData(new long[] { 1, 2 }, 3, LedgerFaultKind.SnapshotAltered)]
    public void Running_numbers_have_no_gap(long[] numbers, long last, LedgerFaultKind? fault)
    {
        var entries = numbers.Select(number => ((PotOutcome.Posted)PotLedger.Pay(Book(PotKind.Members, null), Payment(1), number, Noon)).Entry);
        var found = PotVerification.CheckNumbers(entries, last);

        (found?.Kind).ShouldBe(fault);
    }

    private static PotOpening Opening(PotKind kind, decimal? baht, params IReadOnlyList<PotPurpose> purposes) => new(Fund, Id, "กองตัวอย่าง", kind)
    {
        Purposes = purposes,
        Balance = baht is { } given ? Money.FromBaht(given) : null,
        AsOf = baht is null ? null : Opened,
    };

    private static PotBook Book(PotKind kind, decimal? baht, params IReadOnlyList<PotPurpose> purposes) =>
        PotLedger.Open(Opening(kind, baht, purposes), Noon).After;

    private static PotPayment Payment(decimal baht, PotPurpose purpose = PotPurpose.Welfare) =>
        new(Fund, Id, purpose, Money.FromBaht(baht), new(2026, 11, 21), "C-1", Treasurer);

    private static PotIncome Income(decimal baht, PotSource source) =>
        new(Fund, Id, source, Money.FromBaht(baht), new(2026, 11, 21), "บริจาค", Treasurer);

    private static PotOutcome Pay(PotBook book, decimal baht, PotPurpose purpose = PotPurpose.Welfare) =>
        PotLedger.Pay(book, Payment(baht, purpose), 1, Noon);

    private static PotOutcome Receive(PotBook book, decimal baht, PotSource source) => PotLedger.Receive(book, Income(baht, source), 1, Noon);

    private static PotOutcome Reverse(PotBook book, PotEntry original, bool isReversed) => PotLedger.Reverse(
        book, new(Fund, Id, original.Receipt!.Value, new(2026, 11, 21), "ผิดคน", Treasurer), new(original, isReversed), 2, Noon);

    private static PotBook After(PotOutcome outcome) => outcome.ShouldBeOfType<PotOutcome.Posted>().After;

    private static PotRefusal Why(PotOutcome outcome) => outcome.ShouldBeOfType<PotOutcome.Refused>().Why;
}
