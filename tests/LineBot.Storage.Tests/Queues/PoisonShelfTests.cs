using System.Text;
using LineBot.Storage.Connection;
using LineBot.TestKit;

namespace LineBot.Storage.Queues;

/// <summary>The names of the shelves are fixed, so these tests share them and each begins with empty ones.</summary>
public sealed class PoisonShelfTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly QueuedPush Refused =
        new("default", "U1", Guid.Parse("af4b0a3a-c597-85f1-b5ed-5af8292f1adf"), DateTimeOffset.UnixEpoch, "[]"u8.ToArray()) { Fault = "The month's messages are used up." };

    private readonly QueueService queues = StorageConnection.From(_ => azurite.ConnectionString).CreateQueues();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var name in QueueNames.All)
        {
            await queues.Queue(name).CreateIfNotExistsAsync(Token);
            await queues.Queue(name).ClearAsync(Token);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_message_that_nobody_can_unpack_does_not_hide_the_others()
    {
        await queues.Queue(QueueNames.PoisonOf(QueueNames.LinePushes)).PutAsync(new byte[] { 0x01, 0x2B, 0x74, 0xFF }, TimeSpan.Zero, Token);
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());

        var listed = await new PoisonShelf(queues).ListAsync(QueueNames.LinePushes, Token);

        listed.Select(message => message.What).ShouldBe(["event that cannot be read", $"push {Refused.RetryKey}"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_refused_push_is_listed_with_its_reason_and_starts_anew_when_replayed()
    {
        await PutAsideAsync(QueueNames.LinePushes, Refused.ToJson());
        var shelf = new PoisonShelf(queues);

        (await shelf.ListAsync(QueueNames.LinePushes, Token)).ShouldHaveSingleItem().Why.ShouldBe(Refused.Fault);
        (await shelf.ReplayAsync(QueueNames.LinePushes, Token)).ShouldBe(1);

        (await shelf.CountAsync(QueueNames.LinePushes, Token)).ShouldBe(0);
        var replayed = QueuedPush.FromJson((await TakeAsync(QueueNames.LinePushes)).Body).ShouldNotBeNull();
        (replayed.RetryKey, replayed.Fault).ShouldBe((Refused.RetryKey, null));
        replayed.QueuedAt.ShouldBeGreaterThan(Refused.QueuedAt);
    }

    [Fact]
    public async Task A_push_of_unknown_fate_keeps_its_time_so_that_it_is_never_sent_twice()
    {
        await PutAsideAsync(QueueNames.LinePushes, (Refused with { Fault = null }).ToJson());

        await new PoisonShelf(queues).ReplayAsync(QueueNames.LinePushes, Token);

        QueuedPush.FromJson((await TakeAsync(QueueNames.LinePushes)).Body).ShouldNotBeNull().QueuedAt.ShouldBe(Refused.QueuedAt);
    }

    [Fact]
    public async Task A_photo_is_listed_without_saying_whose_it_is_and_is_fetched_again_when_replayed()
    {
        var photo = """{"photo":"0123456789abcdef0123456789abcdef"}"""u8.ToArray();
        await PutAsideAsync(QueueNames.LinePhotos, photo);
        var shelf = new PoisonShelf(queues);

        (await shelf.ListAsync(QueueNames.LinePhotos, Token)).ShouldHaveSingleItem().What.ShouldBe("photo");
        (await shelf.ReplayAsync(QueueNames.LinePhotos, Token)).ShouldBe(1);

        (await TakeAsync(QueueNames.LinePhotos)).Body.ToArray().ShouldBe(photo);
    }

    [Theory]
    [InlineData("""{"copy":"c","channel":"d","event":{"webhookEventId":"01H","message":{"text":"ความลับ"}}}""", "event 01H")]
    [InlineData("""{"copy":"c","channel":"d","event":{}}""", "event that cannot be read")]
    [InlineData("nonsense", "event that cannot be read")]
    public async Task An_event_is_listed_by_its_id_without_its_words_and_comes_back_as_it_was(string kept, string what)
    {
        await PutAsideAsync(QueueNames.LineEvents, Encoding.UTF8.GetBytes(kept));
        var shelf = new PoisonShelf(queues);

        var listed = (await shelf.ListAsync(QueueNames.LineEvents, Token)).ShouldHaveSingleItem();
        await shelf.ReplayAsync(QueueNames.LineEvents, Token);

        listed.What.ShouldBe(what);
        listed.ToString().ShouldNotContain("ความลับ");
        Encoding.UTF8.GetString((await TakeAsync(QueueNames.LineEvents)).Body.Span).ShouldBe(kept);
    }

    [Fact]
    public async Task An_empty_shelf_lists_and_replays_nothing()
    {
        var shelf = new PoisonShelf(queues);

        (await shelf.ListAsync(QueueNames.LineEvents, Token)).ShouldBeEmpty();
        (await shelf.ReplayAsync(QueueNames.LineEvents, Token)).ShouldBe(0);
    }

    private Task<QueueReceipt> PutAsideAsync(string queue, byte[] body) => queues.Queue(QueueNames.PoisonOf(queue)).PutAsync(body, TimeSpan.Zero, Token);

    private async Task<QueueMessage> TakeAsync(string queue) => (await queues.Queue(queue).ReceiveAsync(32, TimeSpan.FromMinutes(1), Token)).ShouldHaveSingleItem();
}
