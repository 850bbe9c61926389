using Azure;
using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Storage.Connection;
using LineBot.TestKit;

namespace LineBot.Storage.Pots;

public class PotStoreTests(AzuriteFixture azurite)
{
    private static readonly MemberNumber Treasurer = MemberNumber.Parse("0001");

    private static readonly DateOnly Today = new(2026, 11, 21);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fund_that_keeps_no_pots_apart_has_one_that_nobody_counts()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var pots = Pots(village);

        (await pots.ReadAsync(village.Fund, Token)).ShouldBe([Pot.Main(village.Fund)]);
        var paid = await PaidAsync(pots, Payment(village, "main", 750_000), "k1");

        (paid.Receipt!.Value.Value, paid.Balance).ShouldBe(("P-0001", null));
        (await pots.ReadAsync(village.Fund, Token)).ShouldHaveSingleItem().Balance.ShouldBeNull();
        (await VerifyAsync(village)).ShouldAllBe(pot => pot.Fault == null);
    }

    [Fact]
    public async Task A_repeated_key_pays_once_and_another_payment_under_it_is_loud()
    {
        var village = await WithPotsAsync();
        var pots = Pots(village);

        var first = await PaidAsync(pots, Payment(village, "members", 300), "k1");
        var again = await PaidAsync(pots, Payment(village, "members", 300), "k1");

        again.ShouldBe(first);
        first.Balance.ShouldBe(Money.FromBaht(700));
        await Should.ThrowAsync<CommandConflictException>(() => PaidAsync(pots, Payment(village, "members", 301), "k1"));
        (await pots.HistoryAsync(village.Fund, PotId.Parse("members"), before: null, size: 10, Token)).Select(entry => entry.Type)
            .ShouldBe([PotEntryType.Payment, PotEntryType.Opening]);
    }

    [Fact]
    public async Task Many_at_once_are_numbered_without_a_gap_and_never_overdraw()
    {
        var village = await WithPotsAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 6).Select(i =>
            Pots(village).PayAsync(Payment(village, i % 2 == 0 ? "members" : "state", 400), Key(village, $"k{i}"), Token)));

        outcomes.OfType<PotPosted.Done>().Select(done => done.Entry.Number).Order().ShouldBe([1, 2, 3, 4]);
        outcomes.OfType<PotPosted.Refused>().Select(refused => refused.Why).ShouldAllBe(why => why is PotRefusal.NotEnough);
        (await Pots(village).ReadAsync(village.Fund, Token)).Where(pot => pot.Id.Value is "members" or "state")
            .Select(pot => pot.Balance).ShouldBe([Money.FromBaht(200), Money.FromBaht(200)]);
        (await VerifyAsync(village)).ShouldAllBe(pot => pot.Fault == null);
    }

    [Fact]
    public async Task A_lost_answer_is_found_again_by_the_mark()
    {
        var village = await WithPotsAsync();
        var wire = new ScriptedTransport().Pass().Pass().LoseAnswer();   // mark, pots, transaction
        var store = new PotStore(village.Service(wire), TimeProvider.System);

        var paid = await PaidAsync(store, Payment(village, "members", 300), "k1");

        paid.Balance.ShouldBe(Money.FromBaht(700));
        (await Pots(village).ReadAsync(village.Fund, Token)).Single(pot => pot.Id.Value == "members").Balance.ShouldBe(Money.FromBaht(700));
    }

    [Fact]
    public async Task What_was_paid_by_mistake_is_taken_back_once()
    {
        var village = await WithPotsAsync();
        var pots = Pots(village);
        var paid = await PaidAsync(pots, Payment(village, "members", 300), "k1");
        var reversal = new PotReversal(village.Fund, PotId.Parse("members"), paid.Receipt!.Value, Today, "จ่ายผิดคน", Treasurer);

        var back = (PotPosted.Done)await pots.ReverseAsync(reversal, Key(village, "k2"), Token);
        var again = await pots.ReverseAsync(reversal, Key(village, "k2"), Token);
        var twice = await pots.ReverseAsync(reversal, Key(village, "k3"), Token);

        (back.Entry.Number, back.Entry.Reverses, back.Entry.Balance).ShouldBe((2, 1, Money.FromBaht(1_000)));
        again.ShouldBe(back);
        twice.ShouldBe(new PotPosted.Refused(new PotRefusal.AlreadyReversed(paid.Receipt.Value)));
        (await VerifyAsync(village)).ShouldAllBe(pot => pot.Fault == null);
    }

    [Theory]
    [InlineData("nothing", LedgerFaultKind.Altered)]
    [InlineData("amount", LedgerFaultKind.Altered)]
    [InlineData("entry", LedgerFaultKind.Removed)]
    [InlineData("balance", LedgerFaultKind.SnapshotAltered)]
    [InlineData("pot", LedgerFaultKind.SnapshotRemoved)]
    [InlineData("numbers", LedgerFaultKind.SnapshotAltered)]
    public async Task Whoever_changes_a_row_by_hand_is_found_out(string what, LedgerFaultKind kind)
    {
        var village = await WithPotsAsync();
        await PaidAsync(Pots(village), Payment(village, "members", 300), "k1");
        var claims = village.Tables.GetTableClient(TableNames.Claims);
        var (pot, entry) = (Keys.Pot(PotId.Parse("members")), Keys.PotEntry(PotId.Parse("members"), 2));
        Task Change(string key, string column, long value) => claims.UpdateEntityAsync(
            new TableEntity(village.Fund.Value, key) { [column] = value }, ETag.All, TableUpdateMode.Merge, Token);

        await (what switch
        {
            "amount" => Change(entry, "Change", -20_000),
            "entry" => claims.DeleteEntityAsync(village.Fund.Value, entry, cancellationToken: Token),
            "balance" => Change(pot, "Balance", 90_000),
            "pot" => claims.DeleteEntityAsync(village.Fund.Value, pot, cancellationToken: Token),
            "numbers" => Change(Keys.PotNumbers, "Last", 7),
            _ => Task.CompletedTask,
        });

        (await VerifyAsync(village)).Where(checkedPot => checkedPot.Fault is not null).Select(checkedPot => checkedPot.Fault!.Kind)
            .ShouldBe(what == "nothing" ? [] : [kind]);
    }

    [Fact]
    public async Task The_same_pots_again_add_nothing_and_other_contents_are_named()
    {
        var village = await WithPotsAsync();
        var same = village.PotRow("members", PotKind.Members, 1_000, PotPurpose.Welfare);
        var renamed = same with { Pot = same.Pot with { Name = "ชื่อใหม่", Purposes = [] } };
        var other = same with { Pot = same.Pot with { Balance = Money.FromBaht(2_000) } };

        (await village.Imports.CommitAsync(village.Rows(same), progress: null, Token)).ShouldSatisfyAllConditions(
            outcome => outcome.Unchanged.ShouldBe(1), outcome => outcome.Batch.ShouldBe(0));
        (await village.Imports.CheckAsync(village.Rows(other), Token)).ShouldBe([new PlanFault(other.Source, PlanFaultCode.Contradiction, "balance")]);
        (await village.Imports.CommitAsync(village.Rows(renamed), progress: null, Token)).Updated.ShouldBe(1);
        (await Pots(village).ReadAsync(village.Fund, Token)).Single(pot => pot.Id.Value == "members").ShouldSatisfyAllConditions(
            pot => pot.Name.ShouldBe("ชื่อใหม่"), pot => pot.Purposes.ShouldBe([PotPurpose.Welfare]), pot => pot.Balance.ShouldBe(Money.FromBaht(1_000)));
        (await VerifyAsync(village)).ShouldAllBe(pot => pot.Fault == null);
    }

    [Fact]
    public async Task Pots_go_with_their_import_until_something_was_paid()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Rows(village.FundRow(), village.MemberRow("0001")), progress: null, Token);
        var first = await village.Imports.CommitAsync(village.Rows(village.PotRow("members", PotKind.Members, 1_000)), progress: null, Token);
        (await village.Imports.ReverseAsync(first.Batch, progress: null, Token)).ShouldBeOfType<ReversalOutcome.Reversed>();
        (await Pots(village).ReadAsync(village.Fund, Token)).ShouldBe([Pot.Main(village.Fund)]);

        var second = await village.Imports.CommitAsync(village.Rows(village.PotRow("members", PotKind.Members, 1_000)), progress: null, Token);
        await PaidAsync(Pots(village), Payment(village, "members", 10), "k1");

        (await village.Imports.ReverseAsync(second.Batch, progress: null, Token)).ShouldBeOfType<ReversalOutcome.BuiltUpon>()
            .On.ShouldBe([$"{village.Fund} pot:members"]);
    }

    private async Task<Village> WithPotsAsync()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var outcome = await village.Imports.CommitAsync(
            village.Rows(
                village.FundRow(),
                village.PotRow("members", PotKind.Members, 1_000, PotPurpose.Welfare),
                village.PotRow("state", PotKind.StateMatch, 1_000, PotPurpose.Welfare, PotPurpose.Disaster)),
            progress: null, Token);
        (outcome.Added, outcome.Faults.Count).ShouldBe((3, 0));
        return village;
    }

    private static PotStore Pots(Village village) => new(village.Tables, TimeProvider.System);

    private static PotPayment Payment(Village village, string pot, decimal baht) =>
        new(village.Fund, PotId.Parse(pot), PotPurpose.Welfare, Money.FromBaht(baht), Today, "C-1", Treasurer);

    private static CommandKey Key(Village village, string key) => CommandKey.Parse($"{village.Fund}/{key}");

    private static async Task<PotEntry> PaidAsync(PotStore pots, PotPayment payment, string key) =>
        (await pots.PayAsync(payment, CommandKey.Parse($"{payment.Fund}/{key}"), Token)).ShouldBeOfType<PotPosted.Done>().Entry;

    private static async Task<List<CheckedPot>> VerifyAsync(Village village) =>
        await new PotCheck(village.Tables).RunAsync(village.Fund, Token).ToListAsync(Token);
}
