using System.Net;
using LineBot.Simulator.Faults;
using LineBot.Simulator.Host;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace LineBot.Simulator.Storage;

/// <summary>
/// Stands between the bot and its storage and lets the same faults hit these calls that hit LINE's. A call's name is
/// <c>METHOD storage/table/path</c>. Signatures do not cover the port, so they stay right on the way.
/// </summary>
internal sealed class StorageGate : IAsyncDisposable
{
    private static readonly string[] Services = ["Blob", "Queue", "Table"];
    private static readonly string[] NotCopied = ["Host", "Content-Length", "Transfer-Encoding", "Connection"];
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionIdleTimeout = Azurite.ClosesIdleAfter / 2,
    });

    private readonly Azurite azurite;
    private readonly FaultPlan faults;
    private readonly WebApplication app;
    private int[] ports = [];

    private StorageGate(Azurite azurite, FaultPlan faults)
    {
        (this.azurite, this.faults) = (azurite, faults);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            foreach (var _ in Services) { kestrel.Listen(IPAddress.Loopback, 0); }
        });
        builder.Services.AddSingleton<IHostLifetime, Startup.NoLifetime>();
        app = builder.Build();
        app.Run(PassAsync);
    }

    public string ConnectionString => StorageAccount.Development(ports[0], ports[1], ports[2]);

    public static async Task<StorageGate> StartAsync(Azurite azurite, FaultPlan faults, CancellationToken cancellationToken)
    {
        var gate = new StorageGate(azurite, faults);
        await gate.app.StartAsync(cancellationToken);
        gate.ports = [.. gate.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address).Port)];
        return gate;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var service = Services[Array.IndexOf(ports, context.Connection.LocalPort)];
        var fault = faults.Take($"{context.Request.Method} storage/{service.ToLowerInvariant()}{context.Request.Path}");
        try
        {
            if (fault is null || !await IsInsteadAsync(context, fault)) { await ForwardAsync(context, azurite.PortOf(service), fault); }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The bot gave up waiting.
        }
        catch (HttpRequestException)
        {
            context.Abort();   // Storage is gone, and so it looks from the bot.
        }
    }

    /// <summary>True: the call never reached storage.</summary>
    private static async Task<bool> IsInsteadAsync(HttpContext context, InjectedFault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Slow:
                await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMilliseconds), TimeProvider.System, context.RequestAborted);
                return false;
            case FaultKind.Reset:
                context.Abort();
                return true;
            case FaultKind.Error:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return true;
            case FaultKind.RateLimit or FaultKind.Quota:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;   // How storage says that it is too much.
                return true;
            case FaultKind.EdgeError:
                context.Response.StatusCode = fault.Status;
                return true;
            default:
                return false;
        }
    }

    private async Task ForwardAsync(HttpContext context, int port, InjectedFault? fault)
    {
        using var answer = await http.SendAsync(await CopyAsync(context, port), context.RequestAborted);
        switch (fault?.Kind)
        {
            case FaultKind.LostResponse:
                context.Abort();
                break;
            case FaultKind.ErrorAfterAcceptance:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            default:
                await AnswerAsync(context, answer);
                break;
        }
    }

    private static async Task<HttpRequestMessage> CopyAsync(HttpContext context, int port)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(new(context.Request.Method), $"http://127.0.0.1:{port}{target}");
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (body.Length > 0 || context.Request.ContentLength is not null) { request.Content = new ByteArrayContent(body.ToArray()); }
        foreach (var (name, values) in context.Request.Headers.Where(header => !NotCopied.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }
        return request;
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers)
            .Where(header => !NotCopied.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            context.Response.Headers[name] = values.ToArray();
        }
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
