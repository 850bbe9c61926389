using System.Security.Cryptography;
using LineBot.Simulator.Clock;
using LineBot.Simulator.Faults;
using LineBot.Simulator.Feeds;
using LineBot.Simulator.Host;
using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Storage;
using LineBot.Simulator.Tokens;

namespace LineBot.Simulator.Startup;

/// <summary>This repository's bot beside LINE's side: storage, the Functions app in its host stand-in, sample data.</summary>
internal sealed class Bot(Options options, IServiceProvider platform, Action<string> tell) : IAsyncDisposable
{
    private const string FunctionsProject = "LineBot.Functions";
    private const string CliProject = "LineBot.Cli";
    private Azurite? azurite;
    private StorageGate? gate;

    public FunctionsHost? Host { get; private set; }

    public string? OwnStorage => azurite?.ConnectionString;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Storage is null) { azurite = await Azurite.StartAsync(options.Data, tell, cancellationToken); }
        var settings = Settings(options.Storage ?? azurite!.ConnectionString);
        var app = options.App ?? await BuildAsync(cancellationToken);
        await ImportAsync(settings, cancellationToken);
        await PublishMenusAsync(settings, cancellationToken);
        await HostAsync(app, settings, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is not null) { await Host.DisposeAsync(); }
        if (gate is not null) { await gate.DisposeAsync(); }
        azurite?.Dispose();
    }

    private async Task HostAsync(string app, Dictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var log = new HostLog(platform.GetRequiredService<Feed>()) { Show = tell };
        Host = new(Path.GetFullPath(app), settings, platform.GetRequiredService<VirtualClock>(), log);
        if (azurite is not null && options.StorageGate)
        {
            gate = await StorageGate.StartAsync(azurite, platform.GetRequiredService<FaultPlan>(), cancellationToken);
            settings["AzureWebJobsStorage"] = gate.ConnectionString;   // The handler's; the host's own calls go straight.
        }
        var isReady = await Host.StartAsync(port: 0, settings, cancellationToken);
        var webhook = Host.WebhookAddress
            ?? throw new StartException($"{app} has no HTTP function that takes POST: there is nowhere to send webhooks.");
        platform.GetRequiredService<Addresses>().Webhook = webhook;
        if (!isReady) { tell("The bot did not start; its last words are above. LINE's side goes on without it."); }
    }

    private Dictionary<string, string> Settings(string storage)
    {
        var channel = platform.GetRequiredService<Channel>();
        var addresses = platform.GetRequiredService<Addresses>();
        return new(options.Settings)
        {
            ["AzureWebJobsStorage"] = storage,
            ["Line__Channels__0__Secret"] = channel.Secret,
            ["Line__Channels__0__AccessToken"] = channel.AccessToken,
            ["Line__Channels__0__BotUserId"] = channel.BotUserId,
            ["Line__ApiBaseUrl"] = addresses.Api,
            ["Line__DataApiBaseUrl"] = addresses.Data,
            ["LineBot__IdentityKey"] = IdentityKey(),
            ["FUNCTIONS_WORKER_RUNTIME"] = "custom",
            ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
        };
    }

    /// <summary>Kept beside the data it protects; fresh where nothing is kept.</summary>
    private string IdentityKey()
    {
        if (options.Data is null) { return Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)); }
        Directory.CreateDirectory(options.Data);
        var path = Path.Combine(options.Data, "identity.key");
        if (!File.Exists(path)) { File.WriteAllText(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))); }
        return File.ReadAllText(path);
    }

    private async Task<string> BuildAsync(CancellationToken cancellationToken)
    {
        var root = Repository.Root
            ?? throw new StartException("This program does not stand in its repository: name a built Functions app with --app, or a bot with --webhook.");
        if (!options.NoBuild)
        {
            tell("Building the bot …");
            foreach (var project in new[] { FunctionsProject, CliProject }) { await BuildAsync(root, project, cancellationToken); }
        }
        return Repository.Output(FunctionsProject);
    }

    private static async Task BuildAsync(string root, string project, CancellationToken cancellationToken)
    {
        string[] arguments = ["build", Path.Combine(root, "src", project), "-c", Repository.Configuration, "-v", "quiet", "-nologo"];
        var ended = await Command.RunAsync("dotnet", arguments, root, new Dictionary<string, string>(), cancellationToken)
            ?? throw new StartException("The .NET SDK is not on the path.");
        if (ended.ExitCode == 0) { return; }
        var why = ended.Lines.FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? "no reason given";
        throw new StartException($"{project} does not build: {why}");
    }

    /// <summary>Null where it was not built.</summary>
    private static string? LineBotCli =>
        Repository.Root is not null && Path.Combine(Repository.Output(CliProject), "linebot.dll") is var path && File.Exists(path) ? path : null;

    /// <summary>LINE's side has just begun and knows no menus; without them the chats work as well.</summary>
    private async Task PublishMenusAsync(Dictionary<string, string> settings, CancellationToken cancellationToken)
    {
        if (LineBotCli is not { } linebot) { return; }
        var ended = await Command.RunAsync("dotnet", [linebot, "rich-menu", "publish"], Path.GetTempPath(), settings, cancellationToken);
        if (ended is not { ExitCode: 0 }) { tell($"The menus were not published: {ended?.Lines.LastOrDefault(line => line.Length > 0) ?? "dotnet is not on the path"}"); }
    }

    private async Task ImportAsync(Dictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var samples = options.Samples ?? (Repository.Root is { } root ? Path.Combine(root, "samples", "network") : "");
        if (samples.Length == 0) { return; }
        if (!Directory.Exists(samples) || LineBotCli is not { } linebot)
        {
            tell($"Nothing was imported: there is no {(LineBotCli is null ? "built linebot" : samples)}.");
            return;
        }
        tell("Importing the sample network …");
        var ended = await Command.RunAsync("dotnet", [linebot, "import", samples], Path.GetTempPath(), settings, cancellationToken);
        if (ended is not { ExitCode: 0 })
        {
            var why = ended?.Lines.LastOrDefault(line => line.Length > 0) ?? "dotnet is not on the path";
            tell($"The sample network was not imported: {why}");
        }
        await SampleCodes.HandOutAsync(platform.GetRequiredService<Roster>(), linebot, settings, cancellationToken);
    }
}
