using System.Collections.Concurrent;
using System.Net;
using LineBot.TestKit.Loopback;
using Microsoft.AspNetCore.Http;

namespace LineBot.TestKit.Storage;

/// <summary>Stands between a process and the storage emulator: counts the calls, and loses some where a test asks for it.</summary>
public sealed class StorageProxy : IAsyncDisposable
{
    /// <summary>Longer than LINE waits for the answer to a webhook.</summary>
    public static readonly TimeSpan LateBy = TimeSpan.FromSeconds(2);

    private static readonly string[] Services = ["blob", "queue", "table"];
    private readonly ConcurrentQueue<StorageCall> calls = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
    private readonly Uri[] targets;
    private LoopbackServer? server;

    private StorageProxy(AzuriteFixture azurite) => targets = [azurite.BlobEndpoint, azurite.QueueEndpoint, azurite.TableEndpoint];

    /// <summary>Decides for each call whether, and how, it goes wrong.</summary>
    public Func<StorageCall, StorageFault?> Fault { get; set; } = _ => null;

    /// <summary>Sees what the service answered, whether or not the answer is handed on.</summary>
    public Action<StorageCall, int, ReadOnlyMemory<byte>>? Answered { get; set; }

    public IReadOnlyList<StorageCall> Calls => [.. calls];

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AzuriteFixture.AccountName};AccountKey={AzuriteFixture.AccountKey};" +
        $"BlobEndpoint={Endpoint(0)};QueueEndpoint={Endpoint(1)};TableEndpoint={Endpoint(2)};";

    public static async Task<StorageProxy> StartAsync(AzuriteFixture azurite)
    {
        ArgumentNullException.ThrowIfNull(azurite);
        var proxy = new StorageProxy(azurite);
        proxy.server = await LoopbackServer.StartAsync(proxy.ForwardAsync, Services.Length);
        return proxy;
    }

    public void ForgetCalls() => calls.Clear();

    public async ValueTask DisposeAsync()
    {
        if (server is not null) { await server.DisposeAsync(); }
        client.Dispose();
    }

    private Uri Endpoint(int service) => new(server!.Addresses[service], AzuriteFixture.AccountName);

    private async Task ForwardAsync(HttpContext context)
    {
        var service = server!.Addresses.Select(address => address.Port).ToList().IndexOf(context.Connection.LocalPort);
        var body = await BodyOfAsync(context);
        var call = new StorageCall(Services[service], context.Request.Method, context.Request.Path + context.Request.QueryString, body)
        {
            IsConditional = context.Request.Headers.IfMatch.Any(tag => tag != "*"),
        };
        calls.Enqueue(call);
        var fault = Fault(call);
        if (IsRefused(context, fault)) { return; }
        using var request = Copy(context, fault == StorageFault.Rival ? EntityTags.Outdated(body) : body, targets[service]);
        if (fault == StorageFault.Rival) { EntityTags.Outdate(request); }
        using var answer = await client.SendAsync(request, CancellationToken.None);   // What arrived is done, whether or not anybody still waits.
        Answered?.Invoke(call, (int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
        await HandOnAsync(context, fault, answer);
    }

    /// <summary>Whether the call ends before it reaches the service.</summary>
    private static bool IsRefused(HttpContext context, StorageFault? fault)
    {
        if (fault == StorageFault.Busy) { context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable; }
        if (fault == StorageFault.Error) { context.Response.StatusCode = StatusCodes.Status500InternalServerError; }
        if (fault == StorageFault.Down) { context.Abort(); }
        return fault is StorageFault.Busy or StorageFault.Error or StorageFault.Down;
    }

    private static async Task HandOnAsync(HttpContext context, StorageFault? fault, HttpResponseMessage answer)
    {
        if (fault == StorageFault.Late) { await Task.Delay(LateBy, TimeProvider.System, CancellationToken.None); }
        if (fault == StorageFault.AnswerLost) { context.Abort(); }
        else if (fault == StorageFault.DoneButError) { context.Response.StatusCode = StatusCodes.Status500InternalServerError; }
        else { await GiveAsync(context, answer); }
    }

    private static async Task<byte[]> BodyOfAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }

    private static HttpRequestMessage Copy(HttpContext context, byte[] body, Uri target)
    {
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var request = new HttpRequestMessage(new(context.Request.Method), $"http://127.0.0.1:{target.Port}{raw}") { Version = HttpVersion.Version11 };
        if (body.Length > 0 || context.Request.ContentLength is not null) { request.Content = new ByteArrayContent(body); }
        foreach (var (name, value) in context.Request.Headers.Where(header => header.Key is not ("Host" or "Content-Length" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value)) { request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value); }
        }
        return request;
    }

    private static async Task GiveAsync(HttpContext context, HttpResponseMessage answer)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Transfer-Encoding" or "Connection")))
        {
            context.Response.Headers[name] = values.ToArray();
        }
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
