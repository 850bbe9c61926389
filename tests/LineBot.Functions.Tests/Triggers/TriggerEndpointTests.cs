using System.Net;
using LineBot.Functions.Running;
using LineBot.TestKit;

namespace LineBot.Functions.Triggers;

/// <summary>The host kills a handler that answers a queue or timer call with anything emptier than a JSON object.</summary>
public class TriggerEndpointTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_timer_tick_is_answered_with_an_object()
    {
        await using var handler = await Handler.StartAsync(azurite);

        (await handler.BringAsync("sweep", "whatever"u8.ToArray())).ShouldBe(HttpStatusCode.OK);
    }
}
