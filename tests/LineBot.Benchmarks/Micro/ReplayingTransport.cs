using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LineBot.Benchmarks.Micro;

/// <summary>Asks storage the first time and answers from memory after that, so that what is measured is our side of the wire.</summary>
internal sealed class ReplayingTransport : HttpPipelineTransport
{
    private readonly HttpClientTransport wire = HttpClientTransport.Shared;
    private readonly ConcurrentDictionary<(RequestMethod Method, string Address), RecordedAnswer> known = new();

    public override Request CreateRequest() => wire.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Storage is called asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        var asked = (message.Request.Method, message.Request.Uri.ToString());
        if (!known.TryGetValue(asked, out var answer))
        {
            await wire.ProcessAsync(message);
            known[asked] = answer = await RecordedAnswer.OfAsync(message.Response);
        }
        message.Response = new ReplayedResponse(answer, message.Request.ClientRequestId);
    }
}
