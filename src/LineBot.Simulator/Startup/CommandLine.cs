using System.CommandLine;

namespace LineBot.Simulator.Startup;

/// <summary>The options a person can type.</summary>
internal static class CommandLine
{
    public static RootCommand Build(Func<Options, Task<int>> run)
    {
        Option<int> port = new("--port") { Description = "Port of the page and of LINE's API; 0 for any free one.", DefaultValueFactory = _ => 5080 };
        Option<int?> dataPort = new("--data-port") { Description = "Port that stands for api-data.line.me. Default: the port after --port." };
        Option<string?> webhook = new("--webhook") { Description = "Webhook URL of a bot that runs elsewhere: starts neither bot nor storage." };
        Option<string?> secret = new("--secret") { Description = "Channel secret that webhooks are signed with. Default: a fresh one each time." };
        Option<string?> token = new("--token") { Description = "Channel access token that the bot shows. Default: a fresh one each time." };
        Option<bool> noBot = new("--no-bot") { Description = "LINE's side only." };
        Option<string?> app = new("--app") { Description = "Folder of a built Functions app (with host.json) to run. Default: builds this repository's own." };
        Option<string?> data = new("--data") { Description = "Folder that keeps storage between runs. Default: nothing is kept." };
        Option<string?> storage = new("--storage") { Description = "Storage connection string of your own. Default: starts Azurite, which needs Node." };
        Option<bool> storageGate = new("--storage-gate") { Description = "Lets faults on storage/blob, storage/queue and storage/table hit the bot's calls. Not with --storage." };
        Option<string[]> setting = new("--setting") { Description = "NAME=VALUE, an app setting of the bot; may be repeated. AzureFunctionsJobHost__… overrides host.json." };
        Option<string?> samples = new("--samples") { Description = "Folder to import at the start; \"\" for none. Default: samples/network of this repository." };
        Option<string?> people = new("--people") { Description = "JSON file with the people and groups to begin with. Default: phones.json in the samples." };
        Option<DateTimeOffset?> at = new("--at") { Description = "Moment at which the clock begins and stands still, such as 2026-11-23T09:00+07:00. Default: it runs, from now." };
        Option<bool> noBuild = new("--no-build") { Description = "Use what was built before." };
        Option<string?> webRoot = new("--web-root") { Description = "Folder of the page's files, to work on them while this runs." };
        var root = new RootCommand("LINE on your desk: LINE's side of the wire, phones in a browser, a virtual clock, faults, and the Functions host.")
        {
            port, dataPort, webhook, secret, token, noBot, app, data, storage, storageGate, setting, samples, people, at, noBuild, webRoot,
        };
        root.SetAction((parsed, _) => run(
            new()
            {
                Port = parsed.GetValue(port),
                DataPort = parsed.GetValue(dataPort) ?? (parsed.GetValue(port) is 0 ? 0 : parsed.GetValue(port) + 1),
                Webhook = parsed.GetValue(webhook),
                Secret = parsed.GetValue(secret),
                Token = parsed.GetValue(token),
                NoBot = parsed.GetValue(noBot),
                App = parsed.GetValue(app),
                Data = parsed.GetValue(data),
                Storage = parsed.GetValue(storage),
                StorageGate = parsed.GetValue(storageGate),
                Settings = Pairs(parsed.GetValue(setting) ?? []),
                Samples = parsed.GetValue(samples),
                People = parsed.GetValue(people),
                At = parsed.GetValue(at),
                NoBuild = parsed.GetValue(noBuild),
                WebRoot = parsed.GetValue(webRoot),
            }));
        return root;
    }

    private static Dictionary<string, string> Pairs(string[] settings) =>
        settings.Select(setting => setting.Split('=', 2)).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
}
