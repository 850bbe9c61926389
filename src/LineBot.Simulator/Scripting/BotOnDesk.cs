using LineBot.Simulator.Host;

namespace LineBot.Simulator.Scripting;

/// <summary>The bot that runs here, once it does; nobody where it runs elsewhere.</summary>
internal sealed class BotOnDesk
{
    public FunctionsHost? Host { get; set; }

    public FunctionsHost Get() => Host ?? throw RefusalException.NotFound("No bot runs in the host stand-in here.");
}
