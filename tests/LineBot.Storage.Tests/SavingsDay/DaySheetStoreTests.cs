using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;
using LineBot.TestKit;
using static LineBot.Storage.SavingsDay.SavingsVillage;

namespace LineBot.Storage.SavingsDay;

public class DaySheetStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_is_opened_once_whoever_says_so_how_often()
    {
        var village = await FoundAsync(azurite, 5, Token);

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => village.Sheets.OpenAsync(village.By(i % 2 == 0 ? "0001" : "0003"), Token)));

        opened.Cast<DaySheetOutcome.Opened>().Select(one => one.Book.Sheet.Number.Value).Distinct().ShouldBe(["SD-000001"]);
        var lines = (await village.Sheets.OpenSheetAsync(village.Fund, Token))!.Lines;
        lines.Select(line => line.Member.Value).ShouldBe(["0001", "0002", "0003", "0004", "0005"]);
        lines.ShouldAllBe(line => line.ExpectedSavings == Money.FromBaht(100));
        lines.Single(line => line.Member.Value == "0004").ExpectedLoan.IsPositive.ShouldBeTrue();
    }

    [Fact]
    public async Task Cash_is_booked_once_and_names_its_sheet()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);
        var command = village.By("0001");
        var payer = MemberNumber.Parse("0005");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => village.Sheets.ReceiveAsync(command, payer, [new(CashFor.Anything, Money.FromBaht(100))], Token)));

        var entries = outcomes.Cast<DaySheetOutcome.Received>().Select(one => one.Entries.ShouldHaveSingleItem()).ToList();
        entries.Select(entry => entry.Receipt).Distinct().ShouldHaveSingleItem();
        entries[0].Note.ShouldBe("SD-000001/1");
        entries[0].Type.ShouldBe(EntryType.Contribution);
        (await village.SavedAsync("0005", Token)).ShouldBe(Money.FromBaht(1_100));
        (await village.Sheets.OpenSheetAsync(village.Fund, Token))!.Find(payer)!.Paid.ShouldBe(Money.FromBaht(100));
    }

    [Fact]
    public async Task Savings_and_an_instalment_come_in_one_hand_and_go_into_two_books()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        var said = new CashSaid[] { new(CashFor.Savings, Money.FromBaht(100)), new(CashFor.Loan, Money.FromBaht(500)) };
        var received = (await village.Sheets.ReceiveAsync(village.By("0001"), MemberNumber.Parse("0004"), said, Token)).ShouldBeOfType<DaySheetOutcome.Received>();

        received.Entries.Select(entry => entry.Type).ShouldBe([EntryType.Contribution, EntryType.Repayment]);
        received.Receipt.Amount.ShouldBe(Money.FromBaht(600));
        received.Receipt.Status.ShouldBe(CashReceiptStatus.Posted);
        (await village.Village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    [Fact]
    public async Task More_than_a_loan_asks_for_is_refused_before_anything_is_written()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        (await village.ReceiveAsync("0004", 99_999, Token, CashFor.Loan)).ShouldBeOfType<DaySheetOutcome.Refused>()
            .Why.ShouldBeOfType<DaySheetRefusal.NotPosted>().Why.ShouldBeOfType<PostingRefusal.MoreThanOwed>();
        (await village.ReceiveAsync("0005", 100, Token, CashFor.Loan)).ShouldBe(new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchBook()));
        (await village.ReceiveAsync("9999", 100, Token)).ShouldBe(new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchMember()));
        (await village.Sheets.ReadAsync(village.Fund, new(1), Token))!.Receipts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_receipt_is_taken_back_by_a_reversal_and_keeps_its_number()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);
        await village.ReceiveAsync("0005", 100, Token);
        var command = village.By("0001");

        var back = (await village.Sheets.TakeBackAsync(command, 1, Token)).ShouldBeOfType<DaySheetOutcome.TakenBack>();
        (await village.Sheets.TakeBackAsync(command, 1, Token)).ShouldBeOfType<DaySheetOutcome.TakenBack>();
        (await village.Sheets.TakeBackAsync(village.By("0003"), 1, Token)).ShouldBe(new DaySheetOutcome.Refused(new DaySheetRefusal.NothingToTakeBack()));

        back.Receipt.Parts.ShouldHaveSingleItem().Reversal.ShouldNotBeNull();
        (await village.SavedAsync("0005", Token)).ShouldBe(Money.FromBaht(1_000));
        await village.ReceiveAsync("0005", 50, Token);
        var book = (await village.Sheets.ReadAsync(village.Fund, new(1), Token))!;
        book.Receipts.Select(receipt => (receipt.Number, receipt.Status)).ShouldBe([(1, CashReceiptStatus.TakenBack), (2, CashReceiptStatus.Posted)]);
        book.Received.ShouldBe(Money.FromBaht(50));
    }

    [Fact]
    public async Task The_counted_cash_is_compared_and_another_officer_signs()
    {
        var village = await FoundAsync(azurite, 5, Token);
        var number = (await village.OpenedAsync(Token)).Sheet.Number;
        await village.ReceiveAsync("0004", 100, Token);
        await village.ReceiveAsync("0005", 100, Token);

        var counted = (await village.Sheets.CountAsync(village.By("0001"), Money.FromBaht(190), Token)).ShouldBeOfType<DaySheetOutcome.Counted>().Sheet;
        counted.Difference.ShouldBe(Money.FromBaht(-10));
        (await village.ReceiveAsync("0005", 100, Token)).ShouldBeOfType<DaySheetOutcome.Refused>();
        (await village.Sheets.SignAsync(village.By("0001", number), counted.Counted, Token)).ShouldBe(new DaySheetOutcome.Refused(new DaySheetRefusal.NeedsAnother()));
        (await village.Sheets.SignAsync(village.By("0003", number, from: "0001"), counted.Counted, Token)).ShouldBe(new DaySheetOutcome.Refused(new DaySheetRefusal.NotYours()));
        (await village.Sheets.SignAsync(village.By("0005", number), counted.Counted, Token)).ShouldBe(new DaySheetOutcome.Refused(new DaySheetRefusal.NotYours()));
        (await village.Sheets.SignAsync(village.By("0002", number), Money.FromBaht(200), Token)).ShouldBeOfType<DaySheetOutcome.Refused>()
            .Why.ShouldBeOfType<DaySheetRefusal.ChangedSince>();

        var command = village.By("0002", number);
        var signed = (await village.Sheets.SignAsync(command, counted.Counted, Token)).ShouldBeOfType<DaySheetOutcome.SignedOff>().Sheet;
        (await village.Sheets.SignAsync(command, counted.Counted, Token)).ShouldBeOfType<DaySheetOutcome.SignedOff>();
        signed.SignedBy.ShouldBe(MemberNumber.Parse("0002"));
    }

    [Fact]
    public async Task Nothing_on_a_signed_sheet_changes()
    {
        var village = await FoundAsync(azurite, 5, Token);
        var number = (await village.OpenedAsync(Token)).Sheet.Number;
        await village.ReceiveAsync("0005", 100, Token);
        await village.Sheets.CountAsync(village.By("0001"), Money.FromBaht(100), Token);
        await village.Sheets.SignAsync(village.By("0002", number), Money.FromBaht(100), Token);

        DaySheetOutcome[] tries =
        [
            await village.Sheets.ReceiveAsync(village.By("0001", number), MemberNumber.Parse("0005"), [new(CashFor.Anything, Money.FromBaht(1))], Token),
            await village.Sheets.TakeBackAsync(village.By("0001", number), 1, Token),
            await village.Sheets.AbsentAsync(village.By("0001", number), MemberNumber.Parse("0004"), Token),
            await village.Sheets.CountAsync(village.By("0001", number), Money.FromBaht(1), Token),
            await village.Sheets.SendBackAsync(village.By("0002", number), Token),
            await village.Sheets.SignAsync(village.By("0003", number), Money.FromBaht(100), Token),
        ];

        tries.ShouldAllBe(outcome => outcome is DaySheetOutcome.Refused);
        tries.Cast<DaySheetOutcome.Refused>().ShouldAllBe(refused => refused.Why is DaySheetRefusal.IsClosed);
        (await village.OpenedAsync(Token)).Sheet.Number.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_second_officer_sends_back_is_counted_again()
    {
        var village = await FoundAsync(azurite, 5, Token);
        var number = (await village.OpenedAsync(Token)).Sheet.Number;
        await village.ReceiveAsync("0005", 100, Token);
        await village.Sheets.CountAsync(village.By("0001"), Money.FromBaht(90), Token);

        (await village.Sheets.SendBackAsync(village.By("0002", number), Token)).ShouldBeOfType<DaySheetOutcome.SentBack>();
        (await village.Sheets.CountAsync(village.By("0001"), Money.FromBaht(100), Token)).ShouldBeOfType<DaySheetOutcome.Counted>().Sheet.Difference.ShouldBe(Money.Zero);
    }

    [Fact]
    public async Task A_fund_with_one_officer_may_set_that_one_signs()
    {
        var village = await FoundAsync(azurite, 5, Token, ("savings-day-signer-is-another", "no"));
        var number = (await village.OpenedAsync(Token)).Sheet.Number;
        await village.ReceiveAsync("0005", 100, Token);
        await village.Sheets.CountAsync(village.By("0001"), Money.FromBaht(100), Token);

        (await village.Sheets.SignAsync(village.By("0001", number), Money.FromBaht(100), Token)).ShouldBeOfType<DaySheetOutcome.SignedOff>();
    }

    [Fact]
    public async Task A_sheet_without_a_receipt_closes_by_itself()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        (await village.Sheets.CountAsync(village.By("0001"), Money.Zero, Token)).ShouldBeOfType<DaySheetOutcome.Counted>().Sheet.Status.ShouldBe(DaySheetStatus.Empty);
        (await village.Sheets.OpenSheetAsync(village.Fund, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Two_who_receive_at_once_share_one_sheet_without_a_gap()
    {
        var village = await FoundAsync(azurite, 8, Token);
        await village.OpenedAsync(Token);

        var outcomes = await Task.WhenAll(Enumerable.Range(4, 5).Select(i => village.Sheets.ReceiveAsync(
            village.By(i % 2 == 0 ? "0001" : "0003", key: $"at-once-{i}"), MemberNumber.Parse(Number(i)), [new(CashFor.Savings, Money.FromBaht(100))], Token)));

        outcomes.ShouldAllBe(outcome => outcome is DaySheetOutcome.Received);
        var book = (await village.Sheets.ReadAsync(village.Fund, new(1), Token))!;
        book.Receipts.Select(receipt => receipt.Number).ShouldBe([1, 2, 3, 4, 5]);
        book.Received.ShouldBe(Money.FromBaht(500));
    }

    [Theory]
    [InlineData("0005", "0005")]
    [InlineData("0002", "0002")]
    [InlineData("0001", "0005")]
    public async Task Only_those_with_the_duty_to_pay_receive(string officer, string from)
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        DaySheetOutcome[] tries =
        [
            await village.Sheets.OpenAsync(village.By(officer, from: from), Token),
            await village.Sheets.ReceiveAsync(village.By(officer, from: from), MemberNumber.Parse("0004"), [new(CashFor.Anything, Money.FromBaht(1))], Token),
            await village.Sheets.TakeBackAsync(village.By(officer, from: from), 1, Token),
            await village.Sheets.AbsentAsync(village.By(officer, from: from), MemberNumber.Parse("0004"), Token),
            await village.Sheets.CountAsync(village.By(officer, from: from), Money.Zero, Token),
        ];

        tries.ShouldAllBe(outcome => outcome == new DaySheetOutcome.Refused(new DaySheetRefusal.NotYours()));
    }
}
