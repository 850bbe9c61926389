using System.Collections.Concurrent;
using System.Net;
using LineBot.Line.Client;
using LineBot.Line.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LineBot.Line.Tests.Client;

/// <summary>A real server on loopback that answers as one test says, and remembers what it was sent.</summary>
internal sealed class LineServer : IAsyncDisposable
{
    public const string Token = "token-of-the-test";
    private readonly WebApplication app;
    private readonly HttpClient http = LineHttp.Create();

    private LineServer(WebApplication app) => this.app = app;

    public ConcurrentQueue<Received> Calls { get; } = [];

    public LineEndpoints Endpoints { get; private set; } = new();

    public HttpClient Http => http;

    public Received OnlyCall => Calls.ShouldHaveSingleItem();

    public static async Task<LineServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new LineServer(app);
        app.Run(async context =>
        {
            server.Calls.Enqueue(await Received.FromAsync(context.Request));
            await answer(context);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        server.Endpoints = new() { ApiBaseUrl = address, DataApiBaseUrl = new(address, "/data") };
        return server;
    }

    public static Task<LineServer> AnsweringAsync(int status, string body, params (string Name, string Value)[] headers) => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) { context.Response.Headers[name] = value; }
        return context.Response.WriteAsync(body, context.RequestAborted);
    });

    public LineClient Client(IChannelTokens? tokens = null, TimeProvider? clock = null) =>
        new(http, tokens ?? new FixedToken(Token), Endpoints, clock ?? TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>One request as it arrived.</summary>
internal sealed record Received(string Method, string Path, string Body, IHeaderDictionary Headers)
{
    public static async Task<Received> FromAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var headers = new HeaderDictionary(request.Headers.ToDictionary(header => header.Key, header => header.Value));
        return new(request.Method, request.Path + request.QueryString, await reader.ReadToEndAsync(), headers);
    }
}
