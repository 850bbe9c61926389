using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.TestKit;

namespace LineBot.Storage.Due;

public class DueStoreTests(AzuriteFixture azurite)
{
    private static readonly LoanNumber Garlic = LoanNumber.Parse("L-1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_enters_every_unpaid_instalment_on_its_day()
    {
        var (village, due) = await FoundAsync();

        var all = await AllAsync(village, due);

        all.Count.ShouldBe(9);   // The first of ten was repaid in the import.
        all[0].ShouldBe(new(village.Member("0001"), Garlic, 2, new(2026, 8, 15), Money.FromBaht(2_000), Money.FromBaht(180)));
        (await due.ReadAsync(village.Fund, new(2026, 9, 15), new(2026, 10, 14), Token)).Select(line => line.Number).ShouldBe([3]);
        (await due.FundsAsync(Token)).ShouldContain(village.Fund);
    }

    [Fact]
    public async Task A_repayment_shrinks_the_line_or_ends_it_and_a_reversal_brings_it_back()
    {
        var (village, due) = await FoundAsync();
        var ledger = new DueKeepingLedger(village.Ledger, due);

        var receipt = Receipt(await ledger.PostAsync(Pay(village, "e1", EntryType.Repayment, 3_000), Token));

        (await AllAsync(village, due))[0].ShouldBe(new(village.Member("0001"), Garlic, 3, new(2026, 9, 15), Money.FromBaht(1_340), Money.Zero));

        await ledger.PostAsync(Pay(village, "e2", EntryType.Reversal, 3_000, receipt), Token);

        (await AllAsync(village, due)).Select(line => line.Total).Take(2).ShouldBe([Money.FromBaht(2_180), Money.FromBaht(2_160)]);
    }

    [Fact]
    public async Task A_process_that_ended_before_the_index_was_kept_is_made_good_by_the_same_command()
    {
        var (village, due) = await FoundAsync();
        var command = Pay(village, "e1", EntryType.Repayment, 2_180);
        await village.Ledger.PostAsync(command, Token);
        (await AllAsync(village, due)).Count.ShouldBe(9);

        await new DueKeepingLedger(village.Ledger, due).PostAsync(command, Token);

        (await AllAsync(village, due)).Count.ShouldBe(8);
    }

    [Fact]
    public async Task Many_payments_at_once_leave_the_index_as_the_book_is()
    {
        var (village, due) = await FoundAsync();
        var ledger = new DueKeepingLedger(village.Ledger, due);

        await Task.WhenAll(Enumerable.Range(1, 6).Select(i => ledger.PostAsync(Pay(village, $"e{i}", EntryType.Repayment, 500), Token)));

        var loan = (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.Loans.Single();
        (await AllAsync(village, due)).ShouldBe(DueInstalment.AllIn(village.Member("0001"), loan));
    }

    [Fact]
    public async Task A_rebuild_puts_right_what_is_missing_wrong_or_too_much()
    {
        var (village, due) = await FoundAsync();
        var table = village.Tables.GetTableClient("Due");
        var all = await AllAsync(village, due);
        await table.DeleteEntityAsync(DueKeys.Day(village.Fund, all[0].On), DueKeys.Instalment(all[0]), cancellationToken: Token);
        await table.UpsertEntityAsync(DueRow.Write(all[1] with { Interest = Money.FromBaht(1) }), cancellationToken: Token);
        await table.AddEntityAsync(DueRow.Write(all[2] with { Number = 77 }), Token);

        (await due.RebuildAsync(village.Fund, Token)).ShouldBe(new(9, 2, 1));

        (await AllAsync(village, due)).ShouldBe(all);
        (await due.RebuildAsync(village.Fund, Token)).ShouldBe(new(9, 0, 0));
    }

    [Fact]
    public async Task A_reversed_import_leaves_nothing_due()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var due = new DueStore(village.Tables, TimeProvider.System);
        var batch = (await village.Imports.CommitAsync(village.Somsri(), null, Token)).Batch;

        await village.Imports.ReverseAsync(batch, null, Token);

        (await AllAsync(village, due)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Holidays_are_replaced_year_by_year()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var holidays = new HolidayStore(village.Tables);
        var year = 2100 + Math.Abs(village.Fund.Value.GetHashCode(StringComparison.Ordinal) % 800);
        Holiday Of(int month) => new(new(year, month, 1), "วันหยุดทดสอบ", "ประกาศทดสอบ", new(2026, 11, 1));
        await holidays.ReplaceAsync([Of(1), Of(2)], Token);

        await holidays.ReplaceAsync([Of(2), Of(5)], Token);

        (await holidays.ReadAsync(new(year, 1, 1), new(year, 12, 31), Token)).ShouldBe([Of(2), Of(5)]);
    }

    private static Task<IReadOnlyList<DueInstalment>> AllAsync(Village village, DueStore due) =>
        due.ReadAsync(village.Fund, DateOnly.MinValue, DateOnly.MaxValue, Token);

    private static ReceiptNumber Receipt(LedgerOutcome outcome) => outcome.ShouldBeOfType<LedgerOutcome.Posted>().Entry.Receipt;

    private static PostingCommand Pay(Village village, string key, EntryType type, decimal amount, ReceiptNumber? reverses = null) => new(
        CommandKey.Parse($"{village.Fund}/{key}"),
        village.Member("0001"),
        LedgerBook.Of(Garlic),
        new(type, Money.FromBaht(amount), new(2026, 11, 21)) { Reverses = reverses });

    private async Task<(Village Village, DueStore Due)> FoundAsync()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var outcome = await village.Imports.CommitAsync(village.Somsri(), null, Token);
        outcome.Faults.ShouldBeEmpty();
        return (village, new(village.Tables, TimeProvider.System));
    }
}
