using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.TestKit;

namespace LineBot.Storage.Members;

public class PassbookStoreTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_passbook_is_one_query_and_holds_what_stands()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var wire = new ScriptedTransport();

        var passbook = await new PassbookStore(village.Service(wire)).ReadAsync(village.Member("0001"), Token);

        wire.Requests.Count.ShouldBe(1);
        passbook.ShouldNotBeNull();
        passbook.FundName.ShouldBe("กองทุนตัวอย่าง");
        passbook.Profile.FullName.ShouldBe("นางสมศรี ใจดี");
        passbook.Accounts.Select(account => (account.Number.Value, account.Balance.Satang)).ShouldBe([("D-1", 130_000), ("H-1", 400_000)]);
        passbook.Withdrawable.ShouldBe(Money.FromBaht(1_300));
        passbook.Loans[0].OutstandingPrincipal.ShouldBe(Money.FromBaht(18_000));
        passbook.Seats.Single().Position.ShouldBe(Position.Treasurer);
    }

    [Fact]
    public async Task Who_is_no_member_has_no_passbook()
    {
        var village = await Village.FoundAsync(azurite, Token);

        (await village.Passbooks.ReadAsync(village.Member("0404"), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task History_comes_newest_first_in_pages()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var book = LedgerBook.Of(AccountNumber.Parse("D-1"));

        var first = await village.Passbooks.HistoryAsync(village.Member("0001"), book, before: null, size: 2, Token);
        var second = await village.Passbooks.HistoryAsync(village.Member("0001"), book, first.Next, size: 2, Token);

        first.Entries.Select(entry => entry.Type).ShouldBe([EntryType.Withdraw, EntryType.Deposit]);
        second.Entries.Select(entry => entry.Type).ShouldBe([EntryType.Opening]);
        second.Next.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-07-14", 100_000, 2_000_000)]
    [InlineData("2026-07-15", 100_000, 1_800_000)]
    [InlineData("2026-10-04", 100_000, 1_800_000)]
    [InlineData("2026-10-05", 130_000, 1_800_000)]
    public async Task A_day_in_the_past_shows_the_books_of_that_day(string day, long deposit, long debt)
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);

        var passbook = await village.Passbooks.ReadAsOfAsync(village.Member("0001"), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Token);

        passbook!.Accounts[0].Balance.Satang.ShouldBe(deposit);
        passbook.Loans[0].OutstandingPrincipal.Satang.ShouldBe(debt);
    }

    [Fact]
    public async Task A_thai_thread_reads_and_writes_the_same()
    {
        var village = await Village.FoundAsync(azurite, Token);
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("th-TH");
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var passbook = await village.Passbooks.ReadAsync(village.Member("0001"), Token);
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;

        var row = await village.Members.GetEntityAsync<Azure.Data.Tables.TableEntity>(Keys.Member(village.Member("0001")), Keys.Loan(LoanNumber.Parse("L-1")), cancellationToken: Token);

        row.Value.GetString("DisbursedOn").ShouldBe("2026-06-15");
        passbook!.Loans[0].Terms.ShouldBe(Village.Garlic);
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }
}
