using LineBot.Functions.Startup;
using LineBot.Storage.Conversations;

namespace LineBot.Functions.Health;

/// <summary>Says whether a message would be answered now: one small read, at most once a second however often it is asked.</summary>
internal sealed class HealthEndpoint(Readiness readiness, ConversationStore store)
{
    private static readonly byte[] Healthy = """{"status":"ready"}"""u8.ToArray();
    private static readonly byte[] Unhealthy = """{"status":"storage unavailable"}"""u8.ToArray();
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
    private readonly Lock gate = new();
    private Task<bool> last = Task.FromResult(false);
    private long askedAt;

    public async Task AnswerAsync(HttpContext context)
    {
        var healthy = await LookAsync();
        context.Response.StatusCode = healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(healthy ? Healthy : Unhealthy, context.RequestAborted);
    }

    private Task<bool> LookAsync()
    {
        lock (gate)
        {
            if (askedAt != 0 && TimeProvider.System.GetElapsedTime(askedAt) < TimeSpan.FromSeconds(1)) { return last; }
            askedAt = TimeProvider.System.GetTimestamp();
            return last = ProbeAsync();
        }
    }

    private async Task<bool> ProbeAsync()
    {
        if (!readiness.IsReady) { return false; }
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await store.ProbeAsync(limit.Token);
            return true;
        }
        catch (Exception error) when (error is Azure.RequestFailedException or OperationCanceledException or AggregateException)
        {
            return false;
        }
    }
}
