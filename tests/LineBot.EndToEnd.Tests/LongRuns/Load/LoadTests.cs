using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LineBot.EndToEnd.Everyday;

namespace LineBot.EndToEnd.LongRuns.Load;

/// <summary>
/// Many people at once, on whole processes, with storage and LINE failing all the time: nobody's turn is lost or answered twice, and each
/// answer is the right one. Short in the ordinary run; <c>LINEBOT_LONG=1</c> takes 64 conversations for ten minutes and a burst of 2,000.
/// </summary>
public sealed class LoadTests(LoadVillage desk) : IClassFixture<LoadVillage>
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(LongRun.Size(600, brief: 15));

    private const int RedeliveriesMost = 8;

    private static readonly string[] StorageKinds = ["error", "error-after-acceptance", "lost-response", "reset", "rate-limit", "slow"];

    /// <summary>The loud faults of LINE, all of which the bot can make good.</summary>
    private static readonly string[] LineKinds = ["error-after-acceptance", "lost-response", "rate-limit", "slow", "error", "reset", "edge-error"];

    [Fact]
    public async Task Conversations_at_once_lose_no_turn_and_each_gets_its_own_answers()
    {
        desk.MustStand();
        if (!LongRun.IsLong) { await StandStillAsync(); }   // On a machine that is slow enough a reply token would be over before the second try.
        await BreakAsync();
        var (book, watch) = (new TurnBook(), Stopwatch.StartNew());
        await using var memory = new MemoryWatch(desk);

        await Task.WhenAll(desk.Talkers.Select(one => new Talk(desk, one, book).GoOnAsync(() => watch.Elapsed > Length)));
        var took = watch.Elapsed;
        await MendAsync();

        book.AnsweredTwice.ShouldBeEmpty();
        MustBeConsecutive(book.Numbers("claim").Select(number => number[^4..]));
        MustBeConsecutive(book.Numbers("letter"));
        MustBeConsecutive(book.Numbers("slip").Select(number => number[3..]));
        await Cli.RunAsync(desk, "verify-ledger", "--fund", Villager.Fund);
        var claims = JsonDocument.Parse(await Cli.RunAsync(desk, "claims", Villager.Fund, "--json")).RootElement.GetProperty("claims");
        claims.GetArrayLength().ShouldBe(book.Numbers("claim").Count);
        if (LongRun.IsLong) { memory.MustBeFlat(factor: 1.3, megabytes: 30); }
        LongRun.Report(
            "load",
            ("conversations × length", $"{desk.Talkers.Count} × {LongRun.Number(took.TotalSeconds)} s"),
            ("turns, each answered once and rightly", LongRun.Number(book.Turns)),
            ("turns a second", LongRun.Number(book.Turns / took.TotalSeconds, "N1")),
            ("claims · letters · slips", $"{book.Numbers("claim").Count} · {book.Numbers("letter").Count} · {book.Numbers("slip").Count}"),
            ("from the tap to the answer, p50 · p95 · p99", book.Percentiles()),
            ("the app's memory by quarters", MemoryWatch.Written(memory.BotByQuarter)),
            ("the simulator's memory by quarters", MemoryWatch.Written(memory.SimulatorByQuarter)));
    }

    [Fact]
    public async Task A_burst_is_answered_within_two_seconds_or_redelivered_and_answered_once()
    {
        desk.MustStand();
        await StandStillAsync();
        await ChangeAsync(new { webhook = new { redelivers = true, redeliverAfterSeconds = Enumerable.Repeat(5, RedeliveriesMost) } });
        var webhooks = new ConcurrentQueue<(int Status, double Milliseconds, bool Again)>();
        await using var tap = await Tap.OpenAsync(desk, (kind, data) =>
        {
            if (kind == "wire" && data.GetProperty("direction").GetString() == "webhook")
            {
                webhooks.Enqueue((data.GetProperty("status").GetInt32(), data.GetProperty("milliseconds").GetDouble(), data.GetProperty("isRedelivery").GetBoolean()));
            }
        });
        var watch = Stopwatch.StartNew();

        await Task.WhenAll(desk.Crowd.Select(one => desk.PostAsync($"/sim/chats/{one.User}/messages", new { message = new { type = "text", text = "ยอดเงิน" } })));
        for (var time = 0; time <= RedeliveriesMost; time++) { await desk.PostAsync("/sim/clock", new { advance = "PT5S", settles = true }); }
        var took = watch.Elapsed;

        foreach (var one in desk.Crowd) { (await RepliesAsync(one)).ShouldHaveSingleItem($"answers to {one.Member}").ShouldContain(one.Balance); }
        var good = webhooks.Where(webhook => webhook.Status == 200).ToList();
        good.Count.ShouldBeGreaterThanOrEqualTo(desk.Crowd.Count);
        LongRun.Report(
            "burst",
            ("webhooks at once", LongRun.Number(desk.Crowd.Count)),
            ("answered 200 within 2 s at the first delivery", LongRun.Number(webhooks.Count(webhook => webhook is { Status: 200, Again: false }))),
            ("redelivered", LongRun.Number(webhooks.Count(webhook => webhook.Again))),
            ("everybody had the right balance once, after", $"{LongRun.Number(took.TotalSeconds, "N1")} s"),
            ("webhooks' answers, p50 · p99", $"{Percentile(good, 0.5)} · {Percentile(good, 0.99)}"));
    }

    private async Task BreakAsync()
    {
        foreach (var (kind, index) in StorageKinds.Select((kind, index) => (kind, index)))
        {
            await desk.PostAsync("/sim/faults", new { kind, on = "storage/", every = 100 * StorageKinds.Length, skip = (100 * index) + 50, delayMilliseconds = 700 });
        }

        foreach (var (kind, index) in LineKinds.Select((kind, index) => (kind, index)))
        {
            await desk.PostAsync("/sim/faults", new { kind, on = "/v2/bot/message/", every = 40 * LineKinds.Length, skip = (40 * index) + 20, delayMilliseconds = 700 });
        }
    }

    /// <summary>No more faults, and all that was begun comes to its end.</summary>
    private async Task MendAsync()
    {
        using var http = new HttpClient();
        using var done = await http.DeleteAsync(new Uri(desk.Address, "/sim/faults"), TestContext.Current.CancellationToken);
        done.IsSuccessStatusCode.ShouldBeTrue();
        await desk.PostAsync("/sim/clock", new { advance = "PT1S", settles = true });
    }

    /// <summary>One, two, three, and none twice: what was done once has one number.</summary>
    private static void MustBeConsecutive(IEnumerable<string> numbers)
    {
        var given = numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Order().ToList();
        given.ShouldBe(Enumerable.Range(1, given.Count));
    }

    private async Task<List<string>> RepliesAsync(Villager one) => [.. (await desk.GetAsync($"/sim/chats/{one.User}"))
        .GetProperty("messages").EnumerateArray().Where(message => message.GetProperty("via").GetString() == "reply")
        .Select(message => Readable.Of(message.GetProperty("message")))];

    /// <summary>LINE's clock goes only when it is told to; its rates, which refill with time, are left out.</summary>
    private async Task StandStillAsync()
    {
        await desk.PostAsync("/sim/clock", new { isFrozen = true });
        await ChangeAsync(new { limitsRates = false });
    }

    private async Task ChangeAsync(object settings)
    {
        using var http = new HttpClient();
        using var done = await http.PatchAsync(new Uri(desk.Address, "/sim/settings"), System.Net.Http.Json.JsonContent.Create(settings), TestContext.Current.CancellationToken);
        done.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static string Percentile(List<(int Status, double Milliseconds, bool Again)> webhooks, double part) =>
        $"{LongRun.Number(webhooks.Select(webhook => webhook.Milliseconds).Order().ElementAt((int)((webhooks.Count - 1) * part)))} ms";
}
