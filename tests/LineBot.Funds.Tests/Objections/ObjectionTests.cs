using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Funds.Objections;

public class ObjectionTests
{
    private static readonly Membership Somsri = new(FundId.Parse("ban-lo"), MemberNumber.Parse("0001"));

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData("Q-2569-0001")]
    [InlineData("q-2569-1")]
    [InlineData("Q2569 0001")]
    [InlineData("Ｑ-๒๕๖๙-๐๐๐๑")]
    [InlineData("ｑ 2569/1")]
    public void A_number_is_read_as_people_write_it(string written)
    {
        ObjectionNumber.TryParse(written, out var number).ShouldBeTrue();

        number.ToString().ShouldBe("Q-2569-0001");
    }

    [Theory]
    [InlineData("W-2569-0001")]
    [InlineData("Q-2569-0000")]
    [InlineData("Q-2026-0001")]
    [InlineData("QQ-2569-0001")]
    [InlineData("")]
    public void What_is_no_number_of_an_objection_is_none(string written) => ObjectionNumber.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void The_letter_tells_what_is_counted()
    {
        (CaseNumber.TryParse("W-2569-0007", out _), ClaimNumber.TryParse("C-2569-0007", out _)).ShouldBe((false, false));
        (CaseNumber.Parse("C-2569-0007").Serial, ClaimNumber.Parse("w25690007").YearBe).ShouldBe((7, 2569));
        ObjectionNumber.Parse("Q-2570-0001").ShouldBeGreaterThan(ObjectionNumber.Parse("Q-2569-9999"));
        Should.Throw<InvalidOperationException>(() => default(ObjectionNumber).Serial);
    }

    [Fact]
    public void Thirty_days_are_the_longest_a_fund_may_promise()
    {
        new ObjectionRules().AnswerBy(new(2026, 11, 21)).ShouldBe(new(2026, 12, 21));
        var days = Rules.RuleNames.Find("objection-answer-days")!;
        (days.Normalise("๗"), days.Normalise("30"), days.Normalise("31"), days.Normalise("0")).ShouldBe(("7", "30", null, null));
    }

    /// <summary>Whatever was booked and whatever is right: afterwards the balance is what it had been had it been booked right.</summary>
    [Fact]
    public void A_correction_leaves_the_balance_that_the_right_line_would_have_left() => Prop.ForAll(
        Gen.Choose(1, 1_000_000).Two().Select(pair => (Wrong: Money.FromSatang(pair.Item1), Right: Money.FromSatang(pair.Item2))).ToArbitrary(),
        satang =>
        {
            var (account, entry) = Deposited(satang.Wrong);
            var command = LineCorrections.Of(Objection(entry), entry, new(satang.Right, new(2026, 10, 6)));
            var back = (PostingOutcome<Account>.Posted)AccountLedger.Post(account, command.Reversal, new(entry, IsReversed: false), Now);
            var again = (PostingOutcome<Account>.Posted)AccountLedger.Post(back.After, command.Replacement!, null, Now);
            return again.After.Balance == Money.FromBaht(1_000) + satang.Right && again.Entry.Note == "Q-2569-0001" && back.Entry.Date == entry.Date;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Money_that_was_drawn_since_cannot_be_corrected_away()
    {
        var (account, entry) = Deposited(Money.FromBaht(500));
        var drawn = ((PostingOutcome<Account>.Posted)AccountLedger.Post(account, new(EntryType.Withdraw, Money.FromBaht(1_400), new(2026, 11, 1)), null, Now)).After;
        var owner = new Passbook(Somsri, "กองทุนตัวอย่าง", new() { GivenName = "ตัวอย่าง", FamilyName = "ทดสอบ", JoinedOn = new(2020, 1, 1) }, [drawn], [], [], []);

        var why = LineCorrections.WhyNot(Objection(entry), entry, new(Money.Zero, new(2026, 11, 21)), owner, Now);

        why.ShouldBeOfType<ObjectionRefusal.NotPosted>().Why.ShouldBe(new PostingRefusal.NotEnough(Money.FromBaht(100)));
    }

    private static (Account Account, LedgerEntry Entry) Deposited(Money amount)
    {
        var account = new Account { Number = AccountNumber.Parse("D-1"), Kind = AccountKind.Deposit, AsOf = new(2026, 9, 30), Balance = Money.Zero, Tip = default };
        var opened = AccountLedger.Open(Somsri, account, Money.FromBaht(1_000), batch: 0, Now).After;
        var posted = (PostingOutcome<Account>.Posted)AccountLedger.Post(opened, new(EntryType.Deposit, amount, new(2026, 10, 5)), null, Now);
        return (posted.After, posted.Entry);
    }

    private static Objection Objection(LedgerEntry entry) => new()
    {
        Number = ObjectionNumber.Parse("Q-2569-0001"),
        Membership = Somsri,
        User = LineUserId.Parse("U00000000000000000000000000000001"),
        Line = ObjectedLine.Of(entry),
        Words = "ไม่ตรง",
        FiledAt = Now,
        AnswerBy = new(2026, 12, 21),
    };
}
