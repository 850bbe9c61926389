using System.Collections.Concurrent;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LineBot.TestKit;

/// <summary>
/// The wire under an Azure client, with the faults that an emulator does not produce. Steps are used up in the order they were
/// written; after the last one requests go to the real service.
/// </summary>
public sealed class ScriptedTransport : HttpPipelineTransport
{
    private readonly HttpClientTransport _wire = HttpClientTransport.Shared;
    private readonly ConcurrentQueue<Func<HttpMessage, ValueTask>> _steps = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();

    /// <summary>Every request so far, retries included.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The service is not asked; this is the answer.</summary>
    public ScriptedTransport Answer(int status, string body = "", params (string Name, string Value)[] headers) =>
        Then(message => message.Response = new ScriptedResponse(status, body, headers) { ClientRequestId = message.Request.ClientRequestId });

    /// <summary>The same, and something else happens in the world meanwhile.</summary>
    public ScriptedTransport Answer(int status, Action meanwhile) => Then(message =>
    {
        meanwhile();
        message.Response = new ScriptedResponse(status, "", []) { ClientRequestId = message.Request.ClientRequestId };
    });

    /// <summary>The connection breaks before the request arrives.</summary>
    public ScriptedTransport NeverArrives() => Then(_ => throw Broken());

    /// <summary>The service does what is asked, and the connection breaks before it can say so.</summary>
    public ScriptedTransport LoseAnswer() => ThenAsync(async message =>
    {
        await _wire.ProcessAsync(message);
        throw Broken();
    });

    /// <summary>The request goes to the service.</summary>
    public ScriptedTransport Pass() => ThenAsync(message => _wire.ProcessAsync(message));

    /// <summary>The service does not answer until the caller gives up.</summary>
    public ScriptedTransport NeverAnswer() =>
        ThenAsync(async message => await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, message.CancellationToken));

    /// <summary>Whatever else should happen at that moment.</summary>
    public ScriptedTransport Then(Action<HttpMessage> step) => ThenAsync(message =>
    {
        step(message);
        return ValueTask.CompletedTask;
    });

    public ScriptedTransport ThenAsync(Func<HttpMessage, ValueTask> step)
    {
        _steps.Enqueue(step);
        return this;
    }

    public override Request CreateRequest() => _wire.CreateRequest();

    public override void Process(HttpMessage message)
    {
        _requests.Enqueue(RecordedRequest.Of(message.Request));
        if (!_steps.TryDequeue(out var step)) { _wire.Process(message); return; }
        step(message).AsTask().GetAwaiter().GetResult();
    }

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        _requests.Enqueue(RecordedRequest.Of(message.Request));
        await (_steps.TryDequeue(out var step) ? step(message) : _wire.ProcessAsync(message));
    }

    private static RequestFailedException Broken() => new("The connection broke.", new IOException());
}
