using System.Globalization;
using System.Text.Json.Nodes;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Host;

/// <summary>What the real host would read from <c>host.json</c>, overridden by settings named <c>AzureFunctionsJobHost__…</c>.</summary>
internal sealed record HostFile
{
    private const string OverridePrefix = "AzureFunctionsJobHost__";

    public required string Executable { get; init; }
    public string[] Arguments { get; init; } = [];
    public string WorkingDirectory { get; init; } = "";
    public bool Forwards { get; init; }

    /// <summary>Newer hosts stream requests through; this wins over forwarding.</summary>
    public bool Proxies { get; init; }
    public TimeSpan InitializationTimeout { get; init; }
    public TimeSpan FunctionTimeout { get; init; }
    public string RoutePrefix { get; init; } = "api";
    public required QueueOptions Queues { get; init; }

    public static HostFile Read(string root, IReadOnlyDictionary<string, string> settings)
    {
        var path = Path.Combine(root, "host.json");
        if (!File.Exists(path)) { throw new StartException($"There is no host.json in {root}: that is no built Functions app."); }
        var json = (JsonObject)JsonNode.Parse(File.ReadAllText(path))!;
        foreach (var (name, value) in settings.Where(setting => setting.Key.StartsWith(OverridePrefix, StringComparison.OrdinalIgnoreCase)))
        {
            Override(json, name[OverridePrefix.Length..].Split("__"), value);
        }
        return Read(json, settings);
    }

    private static HostFile Read(JsonObject json, IReadOnlyDictionary<string, string> settings)
    {
        var handler = json["customHandler"] ?? throw new StartException("host.json has no customHandler: only custom handlers run here.");
        var description = handler["description"];
        return new()
        {
            Executable = (string?)description?["defaultExecutablePath"]
                ?? throw new StartException("host.json names no customHandler.description.defaultExecutablePath."),
            Arguments = [.. (description!["arguments"]?.AsArray() ?? []).Select(argument => Expand((string)argument!, settings))],
            WorkingDirectory = (string?)description["workingDirectory"] ?? "",
            Forwards = Bool(handler["enableForwardingHttpRequest"]),
            Proxies = Bool(handler["enableProxyingHttpRequest"]),
            InitializationTimeout = Time(handler["initializationTimeout"], TimeSpan.FromSeconds(30)),
            FunctionTimeout = Time(json["functionTimeout"], TimeSpan.FromMinutes(30)),
            RoutePrefix = (string?)json["extensions"]?["http"]?["routePrefix"] ?? "api",
            Queues = QueueOptions.Read(json["extensions"]?["queues"]),
        };
    }

    internal static TimeSpan Time(JsonNode? node, TimeSpan otherwise) =>
        node is null ? otherwise : TimeSpan.Parse((string)node!, CultureInfo.InvariantCulture);

    /// <summary>Overrides arrive as strings whatever the value is.</summary>
    internal static int Number(JsonNode? node, int otherwise) =>
        node is null ? otherwise : int.Parse(node.ToString(), CultureInfo.InvariantCulture);

    private static bool Bool(JsonNode? node) => node is not null && bool.Parse(node.ToString());

    private static void Override(JsonObject json, string[] path, string value)
    {
        var into = json;
        foreach (var name in path[..^1])
        {
            if (into[name] is not JsonObject next) { into[name] = next = []; }
            into = next;
        }
        into[path[^1]] = value;
    }

    /// <summary><c>%NAME%</c> is a setting; unset names expand to nothing.</summary>
    private static string Expand(string argument, IReadOnlyDictionary<string, string> settings) =>
        System.Text.RegularExpressions.Regex.Replace(argument, "%([^%]+)%", match => settings.GetValueOrDefault(match.Groups[1].Value, ""));
}

/// <summary>How queues are read.</summary>
internal sealed record QueueOptions(
    int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan VisibilityTimeout, TimeSpan MaxPollingInterval, bool IsBase64)
{
    public int MostAtOnce => BatchSize + NewBatchThreshold;

    public static QueueOptions Read(JsonNode? json)
    {
        var batchSize = HostFile.Number(json?["batchSize"], 16);
        return new(
            batchSize,
            HostFile.Number(json?["newBatchThreshold"], Math.Max(1, batchSize / 2 * Environment.ProcessorCount)),
            HostFile.Number(json?["maxDequeueCount"], 5),
            HostFile.Time(json?["visibilityTimeout"], TimeSpan.Zero),
            HostFile.Time(json?["maxPollingInterval"], TimeSpan.FromMinutes(1)),
            (string?)json?["messageEncoding"] is null or "base64");
    }
}
