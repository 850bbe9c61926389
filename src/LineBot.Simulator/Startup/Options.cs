namespace LineBot.Simulator.Startup;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>Where LINE's API and the page listen; 0 for any free port.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Where LINE's other host, <c>api-data.line.me</c>, listens.</summary>
    public int DataPort { get; init; } = 5081;

    /// <summary>A bot that runs elsewhere.</summary>
    public string? Webhook { get; init; }
    public string? Secret { get; init; }
    public string? Token { get; init; }

    /// <summary>Start no bot at all.</summary>
    public bool NoBot { get; init; }

    /// <summary>A built Functions app to run, instead of this repository's own.</summary>
    public string? App { get; init; }

    /// <summary>Where storage is kept between runs; without it nothing is.</summary>
    public string? Data { get; init; }

    /// <summary>An own storage connection string, instead of an Azurite of our own.</summary>
    public string? Storage { get; init; }

    /// <summary>The bot's storage calls pass a gate where faults can hit them.</summary>
    public bool StorageGate { get; init; }

    /// <summary>App settings of the bot, as they are set in Azure; they also override host.json, as there.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>What to import at the start; empty for nothing.</summary>
    public string? Samples { get; init; }

    /// <summary>The people and groups to begin with.</summary>
    public string? People { get; init; }

    /// <summary>The moment at which the clock stands still in the beginning; null: it runs, from now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Use what was built before.</summary>
    public bool NoBuild { get; init; }

    /// <summary>The page's files; a page engineer points it at the sources.</summary>
    public string? WebRoot { get; init; }
}
