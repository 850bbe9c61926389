using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Storage.Welfare;
using LineBot.TestKit;

namespace LineBot.Storage.Due;

/// <summary>Instalments moved by decision, in a real table store. Today is 21 November 2026; the loan falls due on each 15th until April.</summary>
public class DueMoveStoreTests(AzuriteFixture azurite)
{
    private static readonly LoanNumber Garlic = LoanNumber.Parse("L-1");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_moved_instalment_is_due_on_its_new_day_everywhere_and_the_decision_stays()
    {
        var village = await FoundAsync();

        var decision = (await MoveAsync(village, 5, new(2026, 12, 10), "k1")).ShouldBeOfType<DueMoveOutcome.Moved>().Decision;

        decision.Move.ShouldBe(new(5, new(2026, 11, 15), new(2026, 12, 10)));
        var loan = await LoanAsync(village);
        loan.Schedule()[4].Due.ShouldBe(new(2026, 12, 10));
        (await IndexAsync(village)).ShouldBe(DueInstalment.AllIn(village.Member("0001"), loan));
        (await Store(village).ReadAsync(village.Member("0001"), Garlic, Token)).ShouldBe([decision]);
        (await Due(village).RebuildAsync(village.Fund, Token)).ShouldBe(new(9, 0, 0));
    }

    [Fact]
    public async Task The_same_command_moves_once_and_other_contents_under_its_key_are_loud()
    {
        var village = await FoundAsync();
        var first = await MoveAsync(village, 5, new(2026, 12, 10), "k1");

        (await MoveAsync(village, 5, new(2026, 12, 10), "k1")).ShouldBe(first);
        (await LoanAsync(village)).Moves.Count.ShouldBe(1);
        await Should.ThrowAsync<CommandConflictException>(() => MoveAsync(village, 5, new(2026, 12, 12), "k1"));
    }

    [Fact]
    public async Task Moving_there_and_back_leaves_one_line_and_two_decisions()
    {
        var village = await FoundAsync();
        await MoveAsync(village, 10, new(2027, 6, 30), "k1");
        await MoveAsync(village, 10, new(2027, 4, 15), "k2");

        (await IndexAsync(village)).Count(line => line.Number == 10).ShouldBe(1);
        (await IndexAsync(village)).Single(line => line.Number == 10).On.ShouldBe(new(2027, 4, 15));
        (await Store(village).ReadAsync(village.Member("0001"), Garlic, Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_payment_keeps_the_move_and_a_lost_answer_is_found_again()
    {
        var village = await FoundAsync();
        var wire = new ScriptedTransport();
        for (var call = 1; call <= 4; call++) { wire.Pass(); }   // mark, two passbooks, loan
        wire.LoseAnswer();
        var store = new DueMoveStore(village.Service(wire), village.Passbooks, Due(village), new ManualClock());

        var moved = await store.MoveAsync(Order(village, 5, new(2026, 12, 10)), Key(village, "k1"), Token);
        await new DueKeepingLedger(village.Ledger, Due(village)).PostAsync(
            new(Key(village, "pay"), village.Member("0001"), LedgerBook.Of(Garlic), new(EntryType.Repayment, Money.FromBaht(500), new(2026, 11, 21))), Token);

        moved.ShouldBeOfType<DueMoveOutcome.Moved>();
        (await LoanAsync(village)).Moves.ShouldHaveSingleItem();
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    [Theory]
    [InlineData("0002", DueMoveRefusal.Tied)]
    [InlineData("0003", DueMoveRefusal.NotYours)]
    [InlineData("0009", DueMoveRefusal.NotYours)]
    public async Task Only_an_officer_who_decides_and_is_not_tied_moves(string by, DueMoveRefusal expected)
    {
        var village = await FoundAsync();

        var outcome = await Store(village).MoveAsync(Order(village, 5, new(2026, 12, 10)) with { By = MemberNumber.Parse(by) }, Key(village, "k1"), Token);

        outcome.ShouldBe(new DueMoveOutcome.Refused(expected));
        (await LoanAsync(village)).Moves.ShouldBeEmpty();
    }

    /// <summary>0002 backs the loan and decides, 0003 only pays, 0004 decides.</summary>
    private async Task<Village> FoundAsync()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var rows = village.Somsri();
        rows = rows with
        {
            Members = [.. rows.Members, .. new[] { "0002", "0003", "0004" }.Select(village.MemberRow)],
            Loans = [village.LoanRow("0001", "L-1") with { Guarantors = [MemberNumber.Parse("0002")] }],
            Seats =
            [
                village.SeatRow("0002", Position.Chair, Duty.Decide),
                village.SeatRow("0003", Position.Treasurer, Duty.Pay),
                village.SeatRow("0004", Position.Secretary, Duty.Decide),
            ],
        };
        (await village.Imports.CommitAsync(rows, null, Token)).Faults.ShouldBeEmpty();
        return village;
    }

    private static DueStore Due(Village village) => new(village.Tables, TimeProvider.System);

    private static DueMoveStore Store(Village village) => new(village.Tables, village.Passbooks, Due(village), new ManualClock());

    private static Task<DueMoveOutcome> MoveAsync(Village village, int number, DateOnly to, string key) =>
        Store(village).MoveAsync(Order(village, number, to), Key(village, key), Token);

    private static DueMoveOrder Order(Village village, int number, DateOnly to) =>
        new(village.Member("0001"), Garlic, number, to, MemberNumber.Parse("0004"), Person: null, "11/2569", "เก็บเกี่ยวช้า");

    private static async Task<Loan> LoanAsync(Village village) => (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.Loans.Single();

    private static Task<IReadOnlyList<DueInstalment>> IndexAsync(Village village) =>
        Due(village).ReadAsync(village.Fund, DateOnly.MinValue, DateOnly.MaxValue, Token);

    private static CommandKey Key(Village village, string key) => CommandKey.Parse($"{village.Fund}/{key}");
}
