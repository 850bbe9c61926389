using Azure.Core;
using Azure.Core.Pipeline;

namespace LineBot.Functions.Telemetry;

/// <summary>Counts each call to one storage service, retries too, and shows it as a span of the turn that made it.</summary>
internal sealed class StorageWatch(string service) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Storage is called asynchronously only.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        Spans.AreSeen || Meters.StorageIsSeen ? WatchAsync(message, pipeline) : ProcessNextAsync(message, pipeline);

    private async ValueTask WatchAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var method = message.Request.Method;
        using var span = Spans.Storage(service, method, message.Request.Uri.ToUri());
        var status = 0;   // No answer.
        try
        {
            await ProcessNextAsync(message, pipeline);
            status = message.Response.Status;
        }
        finally
        {
            span?.SetTag("http.response.status_code", status);
            Meters.StorageCalled(service, method.Method, status);
        }
    }
}
