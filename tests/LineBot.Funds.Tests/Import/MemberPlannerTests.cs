using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using static LineBot.Funds.Loans.Contract;

namespace LineBot.Funds.Import;

public class MemberPlannerTests
{
    private static readonly MemberPlanner Planner = new(new IdentityKey(new byte[32]), batch: 7, Books.Noon);

    [Fact]
    public void Within_a_day_money_comes_in_before_it_goes_out()
    {
        var plan = Plan(
            Transaction(EntryType.Withdraw, 80, "B-1"),
            Transaction(EntryType.Deposit, 100, "B-9"));

        plan.Faults.ShouldBeEmpty();
        Balances(plan).ShouldBe([0, 10_000, 2_000]);
    }

    [Fact]
    public void A_reversal_may_stand_before_what_it_takes_back()
    {
        var plan = Plan(
            Transaction(EntryType.Reversal, 100, "B-2") with { Reverses = ReceiptNumber.Parse("B-1") },
            Transaction(EntryType.Deposit, 100, "B-1"));

        plan.Faults.ShouldBeEmpty();
        Balances(plan).ShouldBe([0, 10_000, 0]);
    }

    [Fact]
    public void A_reversal_without_a_receipt_takes_back_the_newest_deposit_of_its_amount_once()
    {
        var plan = Plan(
            Transaction(EntryType.Deposit, 100, "B-1"),
            Transaction(EntryType.Deposit, 50, "B-2"),
            Transaction(EntryType.Reversal, 100, "B-3"));

        Entries(plan).Single(entry => entry.Type == EntryType.Reversal).Reverses.ShouldBe(ReceiptNumber.Parse("B-1"));
        Balances(plan)[^1].ShouldBe(5_000);
    }

    [Fact]
    public void What_cannot_be_taken_back_is_named_with_its_line()
    {
        var wrong = Transaction(EntryType.Reversal, 100, "B-2") with { Reverses = ReceiptNumber.Parse("B-404") };

        Plan(wrong).Faults.ShouldBe(
            [new PlanFault(wrong.Source, PlanFaultCode.Refused, "reverses") { Refusal = new PostingRefusal.NothingToReverse(ReceiptNumber.Parse("B-404")) }]);
    }

    [Theory]
    [InlineData(20_001, 0, "paid_principal")]
    [InlineData(0, 1_101, "paid_interest")]
    public void Nobody_can_have_paid_more_than_the_contract_asks_for(decimal principal, decimal interest, string column)
    {
        var rows = Rows();
        rows.Loans.Add(new(Line(9), Books.Member, LoanNumber.Parse("L-1"), Of(20_000, 12, LoanMethod.EqualPrincipal, 10))
        {
            PaidPrincipal = Money.FromBaht(principal),
            PaidInterest = Money.FromBaht(interest),
            AsOf = Day("2026-09-30"),
        });

        Planner.Plan(new(Books.Member), rows).Faults.ShouldHaveSingleItem().Column.ShouldBe(column);
    }

    [Fact]
    public void Every_entry_names_its_batch() => Entries(Plan(Transaction(EntryType.Deposit, 1, "B-1"))).ShouldAllBe(entry => entry.Batch == 7);

    private static MemberPlan Plan(params TransactionRow[] transactions)
    {
        var rows = Rows();
        foreach (var row in transactions) { rows.Transactions.Add(row); }
        return Planner.Plan(new(Books.Member), rows);
    }

    private static MemberRows Rows()
    {
        var rows = new MemberRows(Books.Member)
        {
            Member = new(Line(1), Books.Member, "สมศรี", "ใจดี", Day("2020-10-01")),
        };
        rows.Accounts.Add(new(Line(2), Books.Member, AccountNumber.Parse("D-1"), AccountKind.Deposit, Money.Zero, Day("2026-09-30")));
        return rows;
    }

    private static TransactionRow Transaction(EntryType type, decimal amount, string receipt) => new(
        Line(3), Books.Member.Fund, AccountNumber.Parse("D-1"), Day("2026-10-05"), type, Money.FromBaht(amount), ReceiptNumber.Parse(receipt));

    private static RowSource Line(int line) => new("members.csv", line);

    private static IEnumerable<LedgerEntry> Entries(MemberPlan plan) => plan.Steps.OfType<PlanStep.PostAccount>().Select(step => step.Entry);

    private static List<long> Balances(MemberPlan plan) => [.. Entries(plan).Select(entry => entry.Balance.Satang)];
}
