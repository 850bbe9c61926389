using Azure;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;
using LineBot.TestKit;
using static LineBot.Storage.SavingsDay.SavingsVillage;

namespace LineBot.Storage.SavingsDay;

/// <summary>
/// The process dies, or the network breaks, at each single call of a receipt in turn, before it arrives or after it took effect. Whoever
/// asks again with the same key finds the cash booked once; whoever closes the day first finds it whole.
/// </summary>
public class CutOffTests(AzuriteFixture azurite)
{
    private const int CallsMax = 40;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cash_is_neither_lost_nor_doubled(bool arrives)
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        var receipts = 0;
        for (var isWhole = false; !isWhole;)
        {
            (++receipts).ShouldBeLessThan(CallsMax);
            var command = village.By("0001");
            isWhole = await TryAsync(village.Store(Breaking(village, receipts, arrives)), command);
            (await ReceiveAsync(village.Sheets, command)).ShouldBeOfType<DaySheetOutcome.Received>();
        }

        var book = (await village.Sheets.ReadAsync(village.Fund, new(1), Token))!;
        book.Receipts.Count.ShouldBe(receipts);
        book.Received.ShouldBe(Money.FromBaht(10 * receipts));
        (await village.SavedAsync("0005", Token)).ShouldBe(Money.FromBaht(1_000 + (10 * receipts)));
    }

    [Fact]
    public async Task Whoever_closes_after_a_cut_completes_what_was_begun()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        var (tries, isWhole) = (0, false);
        while (!isWhole) { isWhole = await TryAsync(village.Store(Breaking(village, ++tries, arrives: true)), village.By("0001")); }

        var counted = (await village.Sheets.CountAsync(village.By("0003"), Money.Zero, Token)).ShouldBeOfType<DaySheetOutcome.Counted>().Sheet;
        var book = (await village.Sheets.ReadAsync(village.Fund, new(1), Token))!;
        book.Receipts.ShouldAllBe(receipt => receipt.Status == CashReceiptStatus.Posted);
        counted.Expected.ShouldBe(book.Received);
        (await village.SavedAsync("0005", Token)).ShouldBe(Money.FromBaht(1_000) + book.Received);
    }

    [Fact]
    public async Task What_is_taken_back_is_taken_back_once()
    {
        var village = await FoundAsync(azurite, 5, Token);
        await village.OpenedAsync(Token);

        var (tries, isWhole) = (0, false);
        while (!isWhole)
        {
            await ReceiveAsync(village.Sheets, village.By("0001"));
            var command = village.By("0001");
            var store = village.Store(Breaking(village, ++tries, arrives: true));
            isWhole = await IsWholeAsync(() => store.TakeBackAsync(command, tries, Token));
            (await village.Sheets.TakeBackAsync(command, tries, Token)).ShouldBeOfType<DaySheetOutcome.TakenBack>();
        }

        (await village.SavedAsync("0005", Token)).ShouldBe(Money.FromBaht(1_000));
        (await village.Sheets.ReadAsync(village.Fund, new(1), Token))!.Received.ShouldBe(Money.Zero);
        (await village.Village.VerifyAsync(Token)).ShouldAllBe(checkedBook => checkedBook.Fault == null);
    }

    [Fact]
    public async Task A_receipt_costs_the_same_in_a_large_fund()
    {
        var (small, large) = (await CallsAsync(5), await CallsAsync(60));

        // mark, officer, open sheet, line and head, payer, month so far, transaction; ledger: mark, book, transaction; receipt, transaction; payer
        small.ShouldBe(14);
        large.ShouldBe(small);
    }

    private async Task<int> CallsAsync(int members)
    {
        var village = await FoundAsync(azurite, members, Token);
        await village.OpenedAsync(Token);
        var wire = new ScriptedTransport();
        (await ReceiveAsync(village.Store(village.Village.Service(wire)), village.By("0001"))).ShouldBeOfType<DaySheetOutcome.Received>();
        wire.Requests.Select(request => request.Uri.ToString()).ShouldAllBe(uri => !uri.Contains("PartitionKey%20ge", StringComparison.Ordinal));
        return wire.Requests.Count;
    }

    private static Azure.Data.Tables.TableServiceClient Breaking(SavingsVillage village, int call, bool arrives)
    {
        var wire = new ScriptedTransport();
        for (var passed = 1; passed < call; passed++) { wire.Pass(); }
        return village.Village.Service(arrives ? wire.LoseAnswer() : wire.NeverArrives(), retries: 0);
    }

    private static Task<DaySheetOutcome> ReceiveAsync(DaySheetStore store, SheetCommand command) =>
        store.ReceiveAsync(command, MemberNumber.Parse("0005"), [new(CashFor.Savings, Money.FromBaht(10))], Token);

    private static Task<bool> TryAsync(DaySheetStore store, SheetCommand command) => IsWholeAsync(() => ReceiveAsync(store, command));

    private static async Task<bool> IsWholeAsync(Func<Task<DaySheetOutcome>> command)
    {
        try
        {
            await command();
            return true;
        }
        catch (RequestFailedException)
        {
            return false;
        }
    }
}
