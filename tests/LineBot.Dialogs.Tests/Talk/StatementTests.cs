using LineBot.Dialogs.Statements;
using LineBot.Funds;
using LineBot.Funds.Ledger;

namespace LineBot.Dialogs.Tests.Talk;

public class StatementTests
{
    [Fact]
    public void Each_month_ends_with_what_the_book_said_then()
    {
        var account = SampleBooks.Account("S-1", AccountKind.Pledge, 130_000) with { AsOf = new(2026, 9, 1) };

        var year = SavingsYear.Of(account, [Entry(11, 50_000), Entry(10, -20_000), Entry(9, 100_000)], new(2026, 11, 21));

        year.Months.Count.ShouldBe(12);
        year.Months[^1].ShouldBe((new(2026, 11, 21), Money.FromSatang(130_000)));
        year.Months[^2].ShouldBe((new(2026, 10, 31), Money.FromSatang(80_000)));
        year.Months[^3].ShouldBe((new(2026, 9, 30), Money.FromSatang(100_000)));
        year.Months[^4].Balance.ShouldBe(Money.Zero);
        (year.InThisMonth, year.InThisYear, year.OutThisYear).ShouldBe((Money.FromSatang(50_000), Money.FromSatang(150_000), Money.FromSatang(20_000)));
    }

    [Fact]
    public Task A_member_sees_the_year_of_each_account() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("สรุปปีนี้").BotMentions("สรุป 12 เดือน")
        .RunAsync();

    private static LedgerEntry Entry(int month, long satang) => new()
    {
        Book = LedgerBook.Of(AccountNumber.Parse("S-1")),
        Sequence = month,
        Receipt = ReceiptNumber.Parse("R-1"),
        Type = EntryType.Deposit,
        Date = new(2026, month, 5),
        RecordedAt = default,
        Change = Money.FromSatang(satang),
        Balance = Money.Zero,
        Previous = default,
        Hash = default,
    };
}
