using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using LineBot.Simulator.Clock;

namespace LineBot.Simulator.Host;

/// <summary>Posts envelopes to the handler and judges its answers as the host does.</summary>
internal sealed class Invoker(HandlerProcess handler, HostFile file, HostLog log, VirtualClock clock) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private int running;

    public int Running => Volatile.Read(ref running);

    public async Task<bool> InvokeAsync(Function function, JsonObject envelope, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref running);
        try
        {
            var failure = await TryAsync(function, envelope, cancellationToken);
            if (failure is not null) { log.Complain($"{function.Name} failed: {failure}"); }
            return failure is null;
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<string?> TryAsync(Function function, JsonObject envelope, CancellationToken cancellationToken)
    {
        if (!await handler.WaitUntilReadyAsync(cancellationToken)) { return "the handler does not run"; }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(file.FunctionTimeout);
        try
        {
            using var request = Request(function, envelope);
            using var response = await http.SendAsync(request, limit.Token);
            return await JudgeAsync(response, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            handler.Kill();   // The host does so, and takes down every other invocation in flight.
            return $"no answer within functionTimeout ({file.FunctionTimeout}): the handler was killed";
        }
        catch (HttpRequestException e)
        {
            return e.Message;
        }
    }

    private HttpRequestMessage Request(Function function, JsonObject envelope)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(handler.Address, function.Name))
        {
            Content = new ChunkedContent(JsonSerializer.SerializeToUtf8Bytes(envelope)),
        };
        HostHeaders.AddTo(request.Headers);
        request.Headers.TryAddWithoutValidation(SimulatedTime.Header, SimulatedTime.Of(clock));
        return request;
    }

    /// <summary>Null is success. Anything emptier than a JSON object would hang the real host until it kills the handler.</summary>
    private static async Task<string?> JudgeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode) { return $"the handler answered {(int)response.StatusCode}"; }
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (response.StatusCode == HttpStatusCode.NoContent || body.Length == 0 || body.AsSpan().SequenceEqual("null"u8))
        {
            return $"the handler answered {(int)response.StatusCode} with {(body.Length == 0 ? "no body" : "null")}. "
                + "The real host hangs on that until functionTimeout and then kills the handler: answer a JSON object";
        }
        if (response.Content.Headers.ContentType?.MediaType != "application/json")
        {
            return $"the handler answered {response.Content.Headers.ContentType?.MediaType ?? "no content type"} instead of application/json";
        }
        return IsObject(body) ? null : "the handler answered something other than a JSON object";
    }

    private static bool IsObject(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The host sends envelopes chunked, without a length.</summary>
    private sealed class ChunkedContent : HttpContent
    {
        private readonly byte[] bytes;

        public ChunkedContent(byte[] bytes)
        {
            this.bytes = bytes;
            Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
