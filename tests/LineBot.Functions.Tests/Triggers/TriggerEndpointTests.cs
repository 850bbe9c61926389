using System.Net;
using System.Text;
using LineBot.Functions.Running;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Triggers;

/// <summary>The host kills a handler that answers a queue or timer call with anything emptier than a JSON object.</summary>
public class TriggerEndpointTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(QueueNames.LineEvents)]
    [InlineData(QueueNames.LinePushes)]
    public async Task A_message_that_cannot_be_read_fails_and_goes_to_the_poison_queue_in_the_end(string queue)
    {
        await using var handler = await Handler.StartAsync(azurite);

        (await handler.BringAsync(queue, Encoding.UTF8.GetBytes("nonsense"))).ShouldBe(HttpStatusCode.InternalServerError);
        (await handler.BringAsync(queue, "{}"u8.ToArray())).ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_timer_tick_is_answered_with_an_object()
    {
        await using var handler = await Handler.StartAsync(azurite);

        (await handler.BringAsync("sweep", "whatever"u8.ToArray())).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Queue_and_timer_doors_are_not_below_the_public_prefix()
    {
        await using var handler = await Handler.StartAsync(azurite);

        using var answer = await handler.GetAsync("/api/line-events");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
