using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace LineBot.Simulator.Host;

/// <summary>The host's public side: HTTP functions under the route prefix, and nothing else of the handler.</summary>
internal sealed class HttpFront(HandlerProcess handler, HostFile file, HostLog log) : IAsyncDisposable
{
    private const int ConnectAttempts = 4;
    private static readonly TimeSpan ConnectPause = TimeSpan.FromMilliseconds(300);
    private static readonly string[] NotCopied = ["Connection", "Transfer-Encoding", "Keep-Alive", "Upgrade", "Content-Length"];
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private WebApplication? app;

    public string Address { get; private set; } = "";

    public string RoutePrefix => file.RoutePrefix;

    public async Task StartAsync(IEnumerable<HttpFunction> functions, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddSingleton<IHostLifetime, Startup.NoLifetime>();
        app = builder.Build();
        app.Use(HideMethodsAsync);
        app.MapGet("/admin/host/ping", () => "");
        foreach (var function in functions)
        {
            app.MapMethods($"/{file.RoutePrefix}/{function.Route}", function.Methods, PassOnAsync).WithMetadata(function);
        }
        await app.StartAsync(cancellationToken);
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) { await app.DisposeAsync(); }
        http.Dispose();
    }

    /// <summary>A wrong method is 404, not 405: the function is not there for it.</summary>
    private static async Task HideMethodsAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false } &&
            context.GetEndpoint()?.Metadata.GetMetadata<HttpFunction>() is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task PassOnAsync(HttpContext context)
    {
        if (!file.Proxies && !file.Forwards)
        {
            log.Complain("host.json neither proxies nor forwards HTTP; envelopes for HTTP functions are not modelled here");
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return;
        }
        if (!file.Proxies && context.Request.ContentLength is null && context.Request.Headers.TransferEncoding.Count > 0)
        {
            log.Complain("a chunked request was refused: forwarding cannot take it, proxying can");
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }
        await SendOnAsync(context);
    }

    private async Task SendOnAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        try
        {
            using var response = await TrySendAsync(context, body);
            await AnswerAsync(context, response);
        }
        catch (HttpRequestException e)
        {
            log.Complain($"{context.Request.Method} {context.Request.Path} failed: {e.Message}");
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller hung up, as LINE does after two seconds.
        }
    }

    private async Task<HttpResponseMessage> TrySendAsync(HttpContext context, byte[] body)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (!await handler.WaitUntilReadyAsync(context.RequestAborted)) { throw new HttpRequestException("the handler does not run"); }
            try
            {
                using var request = Request(context, body);
                return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError && attempt < ConnectAttempts)
            {
                // Nothing was sent: the handler is about to be started again.
                await Task.Delay(ConnectPause, TimeProvider.System, context.RequestAborted);
            }
        }
    }

    private HttpRequestMessage Request(HttpContext context, byte[] body)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(
            new(context.Request.Method), new Uri(handler.Address, file.Proxies ? target : Rebuilt(context.Request)));
        if (body.Length > 0 || context.Request.Headers.ContentType.Count > 0) { request.Content = new ByteArrayContent(body); }
        foreach (var (name, values) in context.Request.Headers.Where(header => !NotCopied.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!file.Proxies && name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase)) { continue; }
            string?[] copied = file.Proxies ? [.. values] : [string.Join(", ", (IEnumerable<string?>)values)];
            if (!request.Headers.TryAddWithoutValidation(name, copied)) { request.Content?.Headers.TryAddWithoutValidation(name, copied); }
        }
        HostHeaders.AddTo(request.Headers);
        return request;
    }

    /// <summary>Forwarding writes the query anew: repeated names become one, joined by commas.</summary>
    private static string Rebuilt(HttpRequest request) => request.PathBase + request.Path + QueryString.Create(
        request.Query.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, string.Join(',', (IEnumerable<string?>)pair.Value))));

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        return buffer.ToArray();
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => !NotCopied.Contains(header.Key)))
        {
            context.Response.Headers[name] = values.ToArray();
        }
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
