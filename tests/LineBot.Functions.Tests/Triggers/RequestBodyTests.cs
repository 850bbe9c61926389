using Microsoft.AspNetCore.Http;

namespace LineBot.Functions.Triggers;

public class RequestBodyTests
{
    [Fact]
    public async Task A_length_that_is_only_claimed_takes_no_memory()
    {
        var context = new DefaultHttpContext();
        context.Request.ContentLength = 3_000_000_000;
        context.Request.Body = new MemoryStream([1, 2, 3]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var body = await context.Request.ReadBodyAsync(TestContext.Current.CancellationToken);

        body.ShouldBe([1, 2, 3]);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1024 * 1024);
    }
}
