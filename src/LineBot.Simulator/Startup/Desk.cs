using LineBot.Simulator.Line;
using LineBot.Simulator.People;
using LineBot.Simulator.Scripting;

namespace LineBot.Simulator.Startup;

/// <summary>Everything that stands on the desk: LINE's side, storage, the bot.</summary>
internal static class Desk
{
    public static async Task<int> RunAsync(Options options, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = await SimulatorServer.StartAsync(options, cancellationToken);
            var addresses = app.Services.GetRequiredService<Addresses>();
            Cast.Read(People(options)).Enter(app.Services.GetRequiredService<Roster>(), app.Services.GetRequiredService<Groups>());
            await using var bot = await StartBotAsync(options, app, addresses, cancellationToken);
            Tell($"Open {addresses.Page}   (LINE's API: {addresses.Api}, contents: {addresses.Data})");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        catch (StartException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task<Bot?> StartBotAsync(Options options, WebApplication app, Addresses addresses, CancellationToken cancellationToken)
    {
        addresses.Webhook = options.Webhook;
        if (options.NoBot || options.Webhook is not null) { return null; }
        var bot = new Bot(options, app.Services, Tell);
        try
        {
            await bot.StartAsync(cancellationToken);
            var onDesk = app.Services.GetRequiredService<BotOnDesk>();
            (onDesk.Host, onDesk.OwnStorage) = (bot.Host, bot.OwnStorage);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    private static string? People(Options options) =>
        options.People
            ?? (Repository.Root is { } root ? Path.Combine(options.Samples ?? Path.Combine(root, "samples", "network"), "phones.json") : null);

    private static void Tell(string sentence) => Console.WriteLine(sentence);
}
