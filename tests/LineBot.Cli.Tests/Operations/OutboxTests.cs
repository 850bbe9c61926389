using LineBot.Storage.Connection;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Cli.Operations;

/// <summary>What the operator sees of work that stopped, and does about it.</summary>
[Collection(OperatorDesk.Name)]
public sealed class OutboxTests(OperatorDesk desk)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_that_stopped_is_listed_replayed_once_and_written_down()
    {
        await using var bare = new AzuriteFixture();
        await bare.InitializeAsync();
        (await desk.Linebot(bare).RunAsync("doctor", "--fix")).Code.ShouldBe(1);
        var queues = StorageConnection.From(_ => bare.ConnectionString).CreateQueues();
        await PutAsideAsync(queues, "U000000000000000000000000000000a1");
        await PutAsideAsync(queues, "U000000000000000000000000000000a2");

        var listed = await desk.Linebot(bare).RunAsync("outbox", "list", "--json");
        var ids = listed.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
        var shown = await desk.Linebot(bare).RunAsync("outbox", "list");
        var replayed = await desk.Linebot(bare).RunAsync("outbox", "replay", ids[0], "--by", "ปิติ");
        var again = await desk.Linebot(bare).RunAsync("outbox", "replay", ids[0], "--by", "มานี");
        var discarded = await desk.Linebot(bare).RunAsync("outbox", "discard", ids[1], "--by", "มานี", "--why", "บอกเองแล้ว");
        var decided = await desk.Linebot(bare).RunAsync("outbox", "list", "--decided");
        var empty = await desk.Linebot(bare).RunAsync("outbox", "replay", "--all");

        (listed.Code, ids.Count, replayed.Code, again.Code, discarded.Code, empty.Code).ShouldBe((1, 2, 0, 1, 0, 0));
        listed.Json.GetProperty("items")[0].GetProperty("reason").GetString().ShouldBe("quota");
        shown.Text.ShouldContain("ข้อความของเดือนนี้หมดโควตาไลน์แล้ว");
        shown.Text.ShouldNotContain("U0000");
        again.Text.ShouldContain("was replayed by operator ปิติ");
        decided.Text.ShouldContain("discarded by operator มานี: บอกเองแล้ว");
        (await queues.Queue(QueueNames.LinePushes).ReceiveAsync(32, TimeSpan.FromMinutes(1), Token)).Count.ShouldBe(1);
        (await desk.Linebot(bare).RunAsync("outbox", "list")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_meant_is_refused_with_its_name()
    {
        (await desk.Linebot().RunAsync("outbox", "replay")).Error.ShouldContain("Give an id, or --all");
        (await desk.Linebot().RunAsync("outbox", "discard", "3f9a0c17b2d4")).Error.ShouldContain("--why");
        (await desk.Linebot().RunAsync("outbox", "replay", "../etc")).Code.ShouldBe(2);
        var unknown = await desk.Linebot().RunAsync("outbox", "replay", "ffffffffffff");
        (unknown.Code, unknown.Text.Contains("nothing of this id", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    private static Task<QueueReceipt> PutAsideAsync(QueueService queues, string to)
    {
        var push = new QueuedPush("default", to, Guid.NewGuid(), DateTimeOffset.UnixEpoch, """[{"type":"text","text":"ความลับ"}]"""u8.ToArray()) { Fault = PushFaults.Quota };
        return queues.Queue(QueueNames.PoisonOf(QueueNames.LinePushes)).PutAsync(push.ToJson(), TimeSpan.Zero, Token);
    }
}
