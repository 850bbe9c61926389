using LineBot.Simulator.Host;

namespace LineBot.Simulator.Scripting;

/// <summary>The bot that runs here, once it does; nobody where it runs elsewhere.</summary>
internal sealed class BotOnDesk
{
    public FunctionsHost? Host { get; set; }

    /// <summary>The connection string of the Azurite that was started here, so that other tools find the bot's data; null for an own storage.</summary>
    public string? OwnStorage { get; set; }

    public FunctionsHost Get() => Host ?? throw RefusalException.NotFound("No bot runs in the host stand-in here.");
}
