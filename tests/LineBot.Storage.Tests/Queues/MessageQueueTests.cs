using System.Text;
using Azure;
using LineBot.Storage.Connection;
using LineBot.TestKit;

namespace LineBot.Storage.Queues;

public class MessageQueueTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_comes_out_as_it_went_in()
    {
        var queue = await QueueAsync();
        var body = Encoding.UTF8.GetBytes("""{"คำ":"<ยอดเงิน> & more"}""");

        await queue.PutAsync(body, TimeSpan.Zero, Token);
        var taken = (await queue.ReceiveAsync(32, TimeSpan.FromSeconds(30), Token)).ShouldHaveSingleItem();

        taken.Body.ToArray().ShouldBe(body);
        taken.DequeueCount.ShouldBe(1);
        (await queue.DeleteAsync(taken.Receipt!, Token)).ShouldBeTrue();
        (await queue.CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_hidden_message_can_be_deleted_by_who_put_it()
    {
        var queue = await QueueAsync();

        var receipt = await queue.PutAsync("x"u8.ToArray(), TimeSpan.FromSeconds(20), Token);

        (await queue.PeekAsync(32, Token)).ShouldBeEmpty();
        (await queue.CountAsync(Token)).ShouldBe(1);
        (await queue.DeleteAsync(receipt, Token)).ShouldBeTrue();
        (await queue.DeleteAsync(receipt, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_that_another_took_is_no_longer_ours_to_delete()
    {
        var queue = await QueueAsync();
        var receipt = await queue.PutAsync("x"u8.ToArray(), TimeSpan.Zero, Token);

        await queue.ReceiveAsync(1, TimeSpan.FromSeconds(30), Token);

        (await queue.DeleteAsync(receipt, Token)).ShouldBeFalse();
        (await queue.CountAsync(Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Looking_takes_nothing()
    {
        var queue = await QueueAsync();
        await queue.PutAsync("x"u8.ToArray(), TimeSpan.Zero, Token);

        (await queue.PeekAsync(32, Token)).ShouldHaveSingleItem().Receipt.ShouldBeNull();
        (await queue.PeekAsync(32, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_queue_is_an_error_when_putting_and_empty_when_counting()
    {
        var queue = Service().Queue(AzuriteFixture.UniqueName("q").ToLowerInvariant());

        (await Should.ThrowAsync<RequestFailedException>(() => queue.PutAsync("x"u8.ToArray(), TimeSpan.Zero, Token))).ErrorCode.ShouldBe("QueueNotFound");
        (await queue.CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Making_a_queue_twice_is_fine()
    {
        var queue = await QueueAsync();

        await queue.CreateIfNotExistsAsync(Token);

        (await queue.CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_not_told()
    {
        var wrong = azurite.ConnectionString.Replace(AzuriteFixture.AccountKey, Convert.ToBase64String(new byte[64]), StringComparison.Ordinal);
        var queue = StorageConnection.From(_ => wrong).CreateQueues().Queue("any");

        var refused = await Should.ThrowAsync<RequestFailedException>(() => queue.PutAsync("x"u8.ToArray(), TimeSpan.Zero, Token));

        refused.Status.ShouldBe(403);
        refused.Message.ShouldNotContain(Convert.ToBase64String(new byte[64]));
    }

    [Fact]
    public async Task The_largest_message_fits_and_a_larger_one_is_stopped_here()
    {
        var queue = await QueueAsync();

        await queue.PutAsync(new byte[MessageQueue.BodyBytesMax], TimeSpan.Zero, Token);

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => queue.PutAsync(new byte[MessageQueue.BodyBytesMax + 1], TimeSpan.Zero, Token));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(MessageQueue.BodyBytesMax)]
    [InlineData(MessageQueue.BodyBytesMax + 1)]
    [InlineData(500_000)]
    public void Large_JSON_is_packed_and_unpacked(int length)
    {
        var json = Encoding.UTF8.GetBytes($"\"{new string('ก', length / 3)}\"");

        var packed = QueueBody.Pack(json);

        packed.Length.ShouldBeLessThanOrEqualTo(MessageQueue.BodyBytesMax);
        QueueBody.Unpack(packed).ToArray().ShouldBe(json);
    }

    [Fact]
    public void What_does_not_fit_even_packed_is_an_error()
    {
        var noise = new byte[100_000];
        new Random(7).NextBytes(noise);

        Should.Throw<QueueBodyTooLargeException>(() => QueueBody.Pack(noise));
        QueueBody.TryPack(noise, out _).ShouldBeFalse();
    }

    private QueueService Service() => StorageConnection.From(_ => azurite.ConnectionString).CreateQueues();

    private async Task<MessageQueue> QueueAsync()
    {
        var queue = Service().Queue(AzuriteFixture.UniqueName("q").ToLowerInvariant());
        await queue.CreateIfNotExistsAsync(Token);
        return queue;
    }
}
