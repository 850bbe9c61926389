using System.Collections.Concurrent;
using System.Net;
using System.Text;
using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;
using LineBot.TestKit.FakeLine;

namespace LineBot.Functions.Pushes;

/// <summary>
/// Many messages from one process, with one call in twenty going wrong in every way that LINE and the network know. Short in the
/// ordinary run; <c>LINEBOT_LONG=1</c> sends a hundred thousand.
/// </summary>
public class ManyPushesTests(AzuriteFixture azurite)
{
    /// <summary>LINE's documented rate for pushes.</summary>
    private const int PerSecondMax = 2_000;

    private static readonly LineFault[] Faults =
        [LineFault.Broken, LineFault.AcceptedButLost, LineFault.ServerError, LineFault.AcceptedButServerError, LineFault.RateLimited];

    [Fact]
    public async Task None_is_lost_none_is_doubled_and_LINE_s_rate_is_kept()
    {
        var count = Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1" ? 100_000 : 1_500;
        await using var handler = await Handler.StartAsync(azurite);
        var calls = 0;
        handler.Line.Weather = () => Interlocked.Increment(ref calls) is var call && call % 20 == 0 ? Faults[call / 20 % Faults.Length] : null;
        var (started, seconds) = (TimeProvider.System.GetTimestamp(), new ConcurrentDictionary<long, int>());

        await Parallel.ForEachAsync(
            Enumerable.Range(1, count),
            new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = TestContext.Current.CancellationToken },
            async (number, _) =>
            {
                while (await handler.BringAsync(QueueNames.LinePushes, Push(number)) != HttpStatusCode.OK) { }
                seconds.AddOrUpdate((long)TimeProvider.System.GetElapsedTime(started).TotalSeconds, 1, (_, sum) => sum + 1);
            });

        var arrived = handler.Line.Pushes.Select(push => push.RetryKey).ToList();
        arrived.Count.ShouldBe(count);
        arrived.Distinct().Count().ShouldBe(count);
        seconds.Values.Max().ShouldBeLessThan(PerSecondMax);
        (await handler.CountAsync(QueueNames.PoisonOf(QueueNames.LinePushes))).ShouldBe(0);
    }

    private static ReadOnlyMemory<byte> Push(int number) => QueueBody.Pack(new QueuedPush(
        "default",
        $"U{number:x32}",
        RetryKey.Of("many", number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        TimeProvider.System.GetUtcNow(),
        Encoding.UTF8.GetBytes("""[{"type":"text","text":"สวัสดีค่ะ"}]""")).ToJson());
}
