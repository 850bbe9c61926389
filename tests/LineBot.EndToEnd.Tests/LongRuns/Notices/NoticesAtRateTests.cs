using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace LineBot.EndToEnd.LongRuns.Notices;

/// <summary>
/// Very many notices from one process of the app, through its queue, to LINE's side in another process, with one call in twenty going wrong
/// in every way that LINE's side knows. Short in the ordinary run; <c>LINEBOT_LONG=1</c> sends a hundred thousand.
/// </summary>
public sealed class NoticesAtRateTests(Desk machine)
{
    /// <summary>LINE's documented rate for pushes.</summary>
    private const int PerSecondMax = 2_000;

    private const int Batch = 250;
    private const int WaitingMost = 400;   // Azurite sorts a whole queue at each look.
    private const int ReplaysMost = 12;
    private static readonly int Count = LongRun.Size(100_000, brief: 400);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly string[] Kinds =
        ["error", "error-after-acceptance", "lost-response", "reset", "slow", "rate-limit", "quota", "edge-error"];

    [Fact]
    public async Task None_is_lost_none_is_doubled_and_LINE_s_rate_is_kept()
    {
        machine.MustStand();
        var folder = Directory.CreateTempSubdirectory("linebot-notices-");
        var people = Enumerable.Range(1, Count).Select(number => new { userId = User(number), name = $"ผู้รับ {number}", isFriend = true });
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "phones.json"), JsonSerializer.Serialize(new { people }), TestContext.Current.CancellationToken);
        await using var desk = await RunDesk.StartAsync(
            "--samples", "", "--people", Path.Combine(folder.FullName, "phones.json"),
            "--setting", "AzureFunctionsJobHost__extensions__queues__visibilityTimeout=00:00:02");
        var wire = new Wire();
        await using var tap = await Tap.OpenAsync(desk, wire.Hear);
        foreach (var (kind, index) in Kinds.Select((kind, index) => (kind, index)))
        {
            await desk.PostAsync("/sim/faults", new { kind, on = "message/push", every = 20 * Kinds.Length, skip = (20 * index) + 19, delayMilliseconds = 500 });
        }

        var watch = Stopwatch.StartNew();
        await using var memory = new MemoryWatch(desk);
        await SendAsync(desk, wire);
        await ReplayAsync(desk, wire);
        watch.Stop();

        wire.Shown.ShouldBe(Count);
        wire.Doubled.ShouldBeEmpty();
        wire.OverTheLimit.ShouldBe(0);
        wire.MostInASecond().ShouldBeLessThanOrEqualTo(PerSecondMax);
        wire.Faults.Keys.ShouldBe(Count >= 20 * Kinds.Length ? Kinds : [], ignoreOrder: true);
        if (LongRun.IsLong) { memory.MustBeFlat(factor: 1.3, megabytes: 30); }
        folder.Delete(recursive: true);
        Report(wire, watch.Elapsed, memory);
    }

    private static async Task SendAsync(Desk desk, Wire wire)
    {
        var channel = (await desk.GetAsync("/sim/info")).GetProperty("botUserId").GetString()!;
        for (var put = 0; put < Count; put += Batch)
        {
            var progress = put;
            await UntilAsync(() => progress - wire.Shown <= WaitingMost + (progress / 100), wire);   // Those that LINE refused for the quota lie aside.
            await desk.PostAsync("/sim/host/queues/line-pushes", Enumerable.Range(put + 1, Math.Min(Batch, Count - put)).Select(number => Notice(channel, number)).ToArray());
        }

        await SettleAsync(desk);
    }

    /// <summary>As the operator does in the morning: what LINE would not take is laid aside with its reason, and given back.</summary>
    private static async Task ReplayAsync(Desk desk, Wire wire)
    {
        for (var replay = 0; replay < ReplaysMost && wire.Shown < Count; replay++)
        {
            await Cli.RunAsync(desk, "outbox", "replay", "--all");
            await SettleAsync(desk);
        }
    }

    private static Task<JsonElement> SettleAsync(Desk desk) => desk.PostAsync("/sim/clock", new { advance = "PT1S", settles = true });

    /// <summary>Looks again until it is so; the bound is that nothing comes any more.</summary>
    private static async Task UntilAsync(Func<bool> isSo, Wire wire)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var (last, since) = (wire.Shown, Stopwatch.StartNew());
        while (!isSo())
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            if (wire.Shown != last) { (last, since) = (wire.Shown, Stopwatch.StartNew()); }
            since.Elapsed.ShouldBeLessThan(Patience, "Nothing arrives any more.");
        }
    }

    /// <summary>As the app itself puts a push into its queue.</summary>
    private static object Notice(string channel, int number) => new
    {
        channel,
        to = User(number),
        retryKey = new Guid(number, 0x0B07, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]),
        queuedAt = TimeProvider.System.GetUtcNow(),
        messages = new[] { new { type = "text", text = $"ข้อความจากกองทุนค่ะ กำหนดส่งงวดที่ {(number % 12) + 1} จำนวน 1,200.00 บาท วันที่ 15 ธ.ค. 2569 ถ้าส่งแล้ว ขอบคุณค่ะ" } },
    };

    private static string User(int number) => string.Create(CultureInfo.InvariantCulture, $"Ud0{number:x30}");

    private static void Report(Wire wire, TimeSpan took, MemoryWatch memory) => LongRun.Report(
        "notices",
        ("notices, each shown once", LongRun.Number(Count)),
        ("calls to LINE's side", LongRun.Number(wire.Calls)),
        ("calls that went wrong", string.Join(", ", wire.Faults.Select(fault => $"{fault.Key} {fault.Value}"))),
        ("took", $"{LongRun.Number(took.TotalSeconds)} s, {LongRun.Number(Count / took.TotalSeconds)} notices a second"),
        ("most calls within any second", LongRun.Number(wire.MostInASecond())),
        ("the app's memory by quarters", MemoryWatch.Written(memory.BotByQuarter)),
        ("the simulator's memory by quarters", MemoryWatch.Written(memory.SimulatorByQuarter)));
}
