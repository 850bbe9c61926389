using System.Collections.Immutable;
using System.Globalization;
using LineBot.Functions.Faults;
using LineBot.Funds;
using LineBot.Funds.Decisions;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Pots;
using LineBot.Funds.Slips;
using LineBot.Funds.Welfare;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.Storage.Ledger;
using LineBot.Storage.Pots;

namespace LineBot.Functions.Crowds;

/// <summary>
/// A busy afternoon in a fund with little money, made of a seed: three cashiers come to their last question, on slips and claims that may be the
/// same; then all of them say yes at once, each message arrives once, twice or three times at two processes, an import runs, and all timers tick.
/// </summary>
internal sealed class Afternoon(Crowd crowd, Stage stage, int seed)
{
    private static readonly LedgerBook Loan = LedgerBook.Of(LoanNumber.Parse(StoryFund.Loan));

    private static readonly Person[] Cashiers = [Person.Cashier, Person.Secretary, Person.Neighbour];

    private static readonly string[] Timers = ["morning", "due-check", "case-check", "sweep"];

    private readonly Random random = new(seed);
    private readonly List<MoneyDeed.ApproveSlip> slips = [];
    private readonly List<MoneyDeed.PayClaim> claims = [];
    private int imports;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static StoryRules Rules { get; } = new() { HasThreeCashiers = true, InPot = Money.FromBaht(1_000), Values = [("committee-quorum", "1")] };

    /// <summary>What waits for the cashiers: more than is owed, and more than there is.</summary>
    public async Task PrepareAsync()
    {
        for (var slip = 1; slip <= 3; slip++) { slips.Add(await SendSlipAsync(slip, Money.FromBaht(random.Next(20, 60) * 100))); }
        for (var claim = 1; claim <= 3; claim++) { claims.Add(await ClaimAsync(claim, nights: random.Next(1, 4))); }
    }

    /// <summary>One wave; what came of it must be possible one after the other.</summary>
    public async Task GoOnAsync()
    {
        var before = await StateAsync();
        var deeds = new List<MoneyDeed>();
        var events = new List<string>();
        foreach (var cashier in Cashiers)
        {
            if (await ReadyAsync(cashier) is not { } deed) { continue; }
            deeds.Add(deed);
            events.Add(stage.EventOf(cashier, "ใช่"));
        }

        var import = random.Next(2) == 0 ? new MoneyDeed.Import($"X-{seed}-{++imports}", Money.FromBaht(random.Next(5, 40) * 100)) : null;
        await AtOnceAsync(events, import);
        if (import is not null) { deeds.Add(import); }

        var after = await StateAsync();
        before.OrderLeadingTo(after, [.. deeds]).ShouldNotBeNull($"seed {seed}: from {before} by {string.Join(", ", deeds)} to {after}; {await StandingAsync()}");
        await ShouldAddUpAsync(after);
    }

    private async Task AtOnceAsync(List<string> events, MoneyDeed.Import? import)
    {
        List<Task> all =
        [
            .. events.SelectMany(happened => Enumerable.Range(0, random.Next(1, 4)).Select(_ => crowd.BringAsync(happened, random.Next(2) == 0))),
            .. Timers.Select(timer => crowd.TickAsync(timer, random.Next(2) == 0)),
        ];
        if (import is not null) { all.Add(ImportAsync(import)); }
        await Task.WhenAll(all);
        await crowd.RestAsync();
    }

    /// <summary>The chain verifies, no number is given twice, and whoever was paid or paid in has heard of it once.</summary>
    private async Task ShouldAddUpAsync(MoneyState state)
    {
        var tables = StorageConnection.From(_ => crowd.Hosts.Azurite.ConnectionString).CreateTables();
        (await new LedgerCheck(tables).RunAsync(stage.Fund.Id, Token).Where(book => book.Fault is not null).ToListAsync(Token)).ShouldBeEmpty();
        (await new PotCheck(tables).RunAsync(stage.Fund.Id, Token).Where(pot => pot.Fault is not null).ToListAsync(Token)).ShouldBeEmpty();
        var told = crowd.Hosts.Line.Pushes.Where(push => push.Body.GetProperty("to").GetString() == stage.Fund.UserOf(Person.Member).Value).Select(push => string.Concat(push.Texts)).ToList();
        var receipts = (await EntriesAsync()).Where(entry => entry.Type == EntryType.Repayment && !entry.Receipt.Value.StartsWith('X')).Select(entry => entry.Receipt.Value).ToList();
        receipts.ShouldBeUnique();
        foreach (var receipt in receipts) { told.Count(words => words.Contains(receipt, StringComparison.Ordinal)).ShouldBe(1, $"seed {seed}: receipt {receipt}; {await StandingAsync()}"); }
        foreach (var claim in claims.Where(claim => state.Done.Contains(claim.Number))) { told.Count(words => words.Contains(claim.Number, StringComparison.Ordinal) && words.Contains("P-", StringComparison.Ordinal)).ShouldBe(1, $"seed {seed}: {claim.Number}; {await StandingAsync()}"); }
    }

    /// <summary>A cashier opens a slip or a claim and comes to the last question. Null: there is nothing to say yes to.</summary>
    private async Task<MoneyDeed?> ReadyAsync(Person cashier)
    {
        if (random.Next(2) == 0)
        {
            var slip = slips[random.Next(slips.Count)];
            await stage.PrepareAsync(new Act.Says(cashier, "ยกเลิก"), new Act.Taps(cashier, $"slip-review/{{fund}}/{slip.Number}"));
            if (!stage.IsAsked(cashier)) { return null; }
            await stage.PrepareAsync(new Act.TapsAnswer(cashier));
            return stage.IsAsked(cashier) ? slip : null;
        }

        var claim = claims[random.Next(claims.Count)];
        await stage.PrepareAsync(new Act.Says(cashier, "ยกเลิก"), new Act.Taps(cashier, $"claim-pay/{{fund}}/{claim.Number}"));
        if (!stage.IsAsked(cashier)) { return null; }
        await stage.PrepareAsync(new Act.Says(cashier, "เงินสด"), new Act.SendsPhoto(cashier));
        return stage.IsAsked(cashier) ? claim : null;
    }

    private async Task<MoneyState> StateAsync()
    {
        var book = (await stage.Part<IPassbooks>().ReadAsync(stage.Fund.MembershipOf(Person.Member), Token))!;
        var pot = (await stage.Part<IPots>().ReadAsync(stage.Fund.Id, Token)).Single(one => one.Id == PotId.Main);
        var done = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        done.UnionWith((await EntriesAsync()).Select(entry => entry.Receipt.Value).Where(receipt => receipt.StartsWith('X')));
        foreach (var slip in slips)
        {
            SlipNumber.TryParse(slip.Number, out var number).ShouldBeTrue();
            if ((await stage.Part<ISlips>().ReadAsync(stage.Fund.Id, number, Token))!.Status == SlipStatus.Posted) { done.Add(slip.Number); }
        }

        foreach (var claim in claims)
        {
            if ((await stage.Part<IClaims>().ReadAsync(stage.Fund.Id, ClaimNumber.Parse(claim.Number), Token))!.Payment is not null) { done.Add(claim.Number); }
        }

        return new(book.Loans.Single().OutstandingPrincipal, pot.Balance ?? Money.Zero, done.ToImmutable());
    }

    /// <summary>For whoever has to find out what went wrong.</summary>
    private async Task<string> StandingAsync()
    {
        var open = await stage.Part<ISlips>().OpenAsync(stage.Fund.Id, 10, Token);
        var said = crowd.Hosts.Line.Calls.TakeLast(12).Select(call => $"{(call.Accepted ? "" : "not taken ")}{stage.Fund.Masks.Of(call.Body.GetRawText())}");
        return $"{string.Join(", ", open.Select(slip => $"{slip.Number} {slip.Status}"))}\n{string.Join("\n", said)}";
    }

    private async Task<IReadOnlyList<LedgerEntry>> EntriesAsync() =>
        (await stage.Part<IPassbooks>().HistoryAsync(stage.Fund.MembershipOf(Person.Member), Loan, null, 100, Token)).Entries;

    private async Task<MoneyDeed.ApproveSlip> SendSlipAsync(int slip, Money amount)
    {
        var draft = new SlipDraft(
            stage.Fund.MembershipOf(Person.Member), stage.Fund.UserOf(Person.Member), new(Loan, amount, StoryFund.Today), [], null, [], stage.Now);
        var sent = (await stage.Part<ISlips>().SendAsync(draft, Key("slip", slip), Token)).ShouldBeOfType<SlipOutcome.Sent>();
        return new(sent.Slip.Number.Value, amount);
    }

    private async Task<MoneyDeed.PayClaim> ClaimAsync(int claim, int nights)
    {
        var number = (await stage.HandInAsync(claim, nights)).Number;
        var vote = new ClaimCommand.CastVote(new(StoryFund.NumberOf(Person.Chair), stage.Fund.UserOf(Person.Chair)), Ballot.For);
        (await stage.Part<IClaims>().ApplyAsync(stage.Fund.Id, number, vote, Key("vote", claim), Token)).ShouldBeOfType<ClaimOutcome.Done>();
        return new(number.ToString(), Money.FromBaht(200 * nights));
    }

    /// <summary>Either it brings its repayment, or it says why not.</summary>
    private Task<ImportOutcome> ImportAsync(MoneyDeed.Import import)
    {
        var target = new ImportTarget(StorageConnection.From(_ => crowd.Hosts.Azurite.ConnectionString).CreateTables(), IdentityKey.Development, TimeProvider.System);
        var row = new RepaymentRow(new("repayments.csv", 2), stage.Fund.Id, LoanNumber.Parse(StoryFund.Loan), StoryFund.Today, import.Amount, ReceiptNumber.Stored(import.Receipt));
        return target.CommitAsync(new() { Repayments = [row] }, null, Token);
    }

    private CommandKey Key(string what, int number) => CommandKey.Of(stage.Fund.Id.Value, string.Create(CultureInfo.InvariantCulture, $"{what}-{number}"));
}
