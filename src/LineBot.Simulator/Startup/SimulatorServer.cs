using System.Net;
using System.Net.Sockets;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Line;
using LineBot.Simulator.Page;
using LineBot.Simulator.Tokens;
using LineBot.Simulator.Webhooks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.FileProviders;

namespace LineBot.Simulator.Startup;

/// <summary>The web server of LINE's side.</summary>
internal static class SimulatorServer
{
    public static async Task<WebApplication> StartAsync(Options options, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Listen(IPAddress.Loopback, options.DataPort);
            kestrel.Limits.MaxRequestBodySize = null;   // LINE's own limits are checked, and answered, as LINE does.
        });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.AddPlatform(options.Data is { } folder
            ? Channel.Kept(folder, options.Secret, options.Token)
            : Channel.Fresh(options.Secret, options.Token));
        var app = builder.Build();
        var clock = app.Services.GetRequiredService<VirtualClock>();
        if (options.At is { } moment) { clock.StandAt(moment); }
        clock.Follow(app.Services.GetRequiredService<WebhookDispatch>());
        ServePage(app, options.WebRoot ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        app.MapPlatform();
        await ListenAsync(app, options, cancellationToken);
        return app;
    }

    private static void ServePage(WebApplication app, string folder)
    {
        if (!Directory.Exists(folder)) { return; }
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(
            new StaticFileOptions { FileProvider = files, OnPrepareResponse = sent => PageHeaders.Set(sent.Context.Response) });
    }

    private static async Task ListenAsync(WebApplication app, Options options, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || e.InnerException is SocketException)
        {
            throw new StartException(
                $"Port {options.Port} or {options.DataPort} is taken. Choose others with --port and --data-port, or 0 for any free one.");
        }
        var ports = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
            .Select(address => new Uri(address).Port).ToArray();
        var addresses = app.Services.GetRequiredService<Addresses>();
        (addresses.ApiPort, addresses.DataPort) = (ports[0], ports[1]);
    }
}
