using System.Text.Json.Nodes;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Host;

/// <summary>One function: the folder's name, and the trigger that its <c>function.json</c> binds.</summary>
internal abstract record Function(string Name, string Binding)
{
    /// <summary>Every folder of <paramref name="root"/> that has a <c>function.json</c>.</summary>
    public static Function[] ReadAll(string root) =>
        [.. Directory.GetDirectories(root).Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, "function.json")))
            .Select(folder => Read(folder))];

    private static Function Read(string folder)
    {
        var name = Path.GetFileName(folder);
        var bindings = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "function.json")))?["bindings"]?.AsArray()
            ?? throw new StartException($"{name}/function.json has no bindings.");
        var trigger = bindings.SingleOrDefault(binding => ((string?)binding?["type"])?.EndsWith("Trigger", StringComparison.Ordinal) == true)
            ?? throw new StartException($"{name}/function.json needs one trigger.");
        var others = bindings.Where(binding => binding != trigger && (string?)binding?["type"] != "http").ToArray();
        return others.Length == 0
            ? Read(name, trigger)
            : throw new StartException($"{name}/function.json binds '{others[0]?["type"]}', which this host stand-in does not know.");
    }

    private static Function Read(string name, JsonNode trigger)
    {
        var binding = Text(trigger, "name") ?? throw new StartException($"{name}/function.json has a trigger without a name.");
        return Text(trigger, "type") switch
        {
            "httpTrigger" => new HttpFunction(name, binding, Text(trigger, "route") ?? name, Methods(trigger)),
            "queueTrigger" => new QueueFunction(name, binding, Text(trigger, "queueName")!, Text(trigger, "connection") ?? "AzureWebJobsStorage")
            {
                IsBinary = Text(trigger, "dataType") == "binary",
            },
            "timerTrigger" => new TimerFunction(name, binding, CronSchedule.Parse(Text(trigger, "schedule")!)),
            var type => throw new StartException($"{name}/function.json has a '{type}', which this host stand-in does not know."),
        };
    }

    private static string[] Methods(JsonNode trigger) =>
        trigger["methods"] is JsonArray methods ? [.. methods.Select(method => ((string)method!).ToUpperInvariant())] : ["GET", "POST"];

    private static string? Text(JsonNode node, string name) => (string?)node[name];
}

internal sealed record HttpFunction(string Name, string Binding, string Route, string[] Methods) : Function(Name, Binding);

internal sealed record QueueFunction(string Name, string Binding, string Queue, string Connection) : Function(Name, Binding)
{
    public bool IsBinary { get; init; }
}

internal sealed record TimerFunction(string Name, string Binding, CronSchedule Schedule) : Function(Name, Binding);
