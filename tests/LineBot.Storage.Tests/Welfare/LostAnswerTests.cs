using Azure;
using LineBot.Funds.Decisions;
using LineBot.Funds.Ledger;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;
using LineBot.Storage.Pots;
using LineBot.TestKit;
using static LineBot.Storage.Welfare.WelfareVillage;

namespace LineBot.Storage.Welfare;

/// <summary>
/// The process dies, or the network breaks, at each single call of a command in turn, before it arrives or after it took effect.
/// Whoever then asks again with the same key finds the command done once.
/// </summary>
public class LostAnswerTests(AzuriteFixture azurite)
{
    private const int CallsMax = 60;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handing_in_is_neither_lost_nor_doubled(bool arrives)
    {
        var village = await FoundAsync();

        var dead = 0;

        var broken = await EachCallAsync(
            village, arrives,
            (store, key) => store.SubmitAsync(village.Death("0006", Mortal(dead)), key, Token),
            () => Task.FromResult(dead++));

        var claims = await village.Claims.OpenAsync(village.Fund, Token);
        claims.Select(claim => claim.Number.Serial).Order().ShouldBe(Enumerable.Range(1, broken));
        foreach (var claim in claims) { (await village.Village.Passbooks.ReadAsync(claim.Membership, Token))!.IsFrozen.ShouldBeTrue(); }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_vote_that_decides_is_neither_lost_nor_doubled(bool arrives)
    {
        var village = await FoundAsync();
        var decided = new List<ClaimNumber>();

        await EachCallAsync(
            village, arrives,
            (store, key) => store.ApplyAsync(village.Fund, decided[^1], village.Vote("0003", Ballot.For), key, Token),
            async () =>
            {
                decided.Add((await village.SubmittedAsync(Token, village.Death("0006", Mortal(decided.Count)))).Number);
                await village.ApplyAsync(decided[^1], village.Vote("0002", Ballot.For), Token);
            });

        var closed = await village.Claims.PayableAsync(village.Fund, Token);
        closed.Count.ShouldBe(decided.Count);
        closed.Select(claim => claim.Closing!.Minutes.Item).Order().ShouldBe(Enumerable.Range(1, decided.Count));
        foreach (var claim in closed) { (await KindsAsync(village, claim.Number)).ShouldBe([ClaimEventKind.Submitted, ClaimEventKind.Voted, ClaimEventKind.Voted, ClaimEventKind.Approved]); }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_payment_is_neither_lost_nor_doubled(bool arrives)
    {
        var village = await FoundAsync();
        var paid = new List<ClaimNumber>();

        await EachCallAsync(
            village, arrives,
            (store, key) => store.ApplyAsync(village.Fund, paid[^1], village.Pay("0007"), key, Token),
            async () =>
            {
                paid.Add((await village.SubmittedAsync(Token, village.Death("0006", Mortal(paid.Count)))).Number);
                await village.ApplyAsync(paid[^1], village.Vote("0002", Ballot.For), Token);
                await village.ApplyAsync(paid[^1], village.Vote("0003", Ballot.For), Token);
            });

        var entries = await village.Pots.HistoryAsync(village.Fund, PotId.Main, before: null, size: 100, Token);
        entries.Select(entry => entry.Reference).Order().ShouldBe(paid.Select(number => number.ToString()).Order());
        foreach (var number in paid)
        {
            var claim = (await village.Claims.ReadAsync(village.Fund, number, Token))!;
            claim.Payment!.Receipt.ShouldBe(entries.Single(entry => entry.Reference == number.ToString()).Receipt!.Value);
        }

        var books = await new PotCheck(village.Village.Tables).RunAsync(village.Fund, Token).ToListAsync(Token);
        books.ShouldAllBe(book => book.Fault == null);
        (await village.Claims.PayableAsync(village.Fund, Token)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ClaimEventKind.PapersAdded)]
    [InlineData(ClaimEventKind.AskedMore)]
    [InlineData(ClaimEventKind.Appealed)]
    [InlineData(ClaimEventKind.Withdrawn)]
    public async Task Every_other_command_happens_once(ClaimEventKind kind)
    {
        var village = await FoundAsync();
        var claims = new List<ClaimNumber>();
        ClaimCommand command = kind switch
        {
            ClaimEventKind.PapersAdded => new ClaimCommand.AddPapers(village.Actor("0006"), [new(Paper.DeathCertificate, Photo(2))]),
            ClaimEventKind.AskedMore => new ClaimCommand.AskMore(village.Actor("0002"), "ใบมรณบัตร"),
            ClaimEventKind.Appealed => new ClaimCommand.AppealRefusal(village.Actor("0006"), "ขอให้ดูใหม่"),
            _ => new ClaimCommand.Withdraw(village.Actor("0006")),
        };

        await EachCallAsync(
            village, arrives: true,
            (store, key) => store.ApplyAsync(village.Fund, claims[^1], command, key, Token),
            async () =>
            {
                claims.Add((await village.SubmittedAsync(Token, village.Death("0006", Mortal(claims.Count)))).Number);
                if (kind != ClaimEventKind.Appealed) { return; }
                await village.ApplyAsync(claims[^1], village.Vote("0002", Ballot.Against, "ไม่ครบ"), Token);
                await village.ApplyAsync(claims[^1], village.Vote("0003", Ballot.Against, "ไม่ครบ"), Token);
            });

        claims.Count.ShouldBeGreaterThan(5);
        foreach (var claim in claims) { (await KindsAsync(village, claim)).Count(happened => happened == kind).ShouldBe(1); }
    }

    /// <summary>A member for each claim: with a member's claims grows the number of calls, and a new one would never be whole.</summary>
    private static string Mortal(int number) => $"10{number:D2}";

    private async Task<WelfareVillage> FoundAsync() => await WelfareVillage.FoundAsync(
        azurite, Token, [.. Enumerable.Range(0, CallsMax).Select(number => (Func<Village, object>)(home => home.MemberRow(Mortal(number)) with { Household = "12/1" }))]);

    /// <summary>How many times the command was broken: once at each of its calls, and each time mended by asking again.</summary>
    private static async Task<int> EachCallAsync(
        WelfareVillage village, bool arrives, Func<ClaimStore, CommandKey, Task<ClaimOutcome>> command, Func<Task> prepare)
    {
        for (var call = 1; call < CallsMax; call++)
        {
            await prepare();
            var wire = Breaking(call, arrives);
            var key = village.Key();
            var isWhole = await IsWholeAsync(() => command(new(village.Village.Service(wire, retries: 0), village.Clock), key));

            Done(await command(village.Claims, key));
            if (isWhole) { return call; }
        }

        throw new InvalidOperationException("The command makes more calls than it should.");
    }

    private static async Task<bool> IsWholeAsync(Func<Task<ClaimOutcome>> command)
    {
        try
        {
            Done(await command());
            return true;
        }
        catch (RequestFailedException)
        {
            return false;
        }
    }

    private static ScriptedTransport Breaking(int call, bool arrives)
    {
        var wire = new ScriptedTransport();
        for (var i = 1; i < call; i++) { wire.Pass(); }
        return arrives ? wire.LoseAnswer() : wire.NeverArrives();
    }

    private static async Task<List<ClaimEventKind>> KindsAsync(WelfareVillage village, ClaimNumber claim) =>
        [.. (await village.Claims.HistoryAsync(village.Fund, claim, Token)).Select(happened => happened.Kind)];
}
