using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using LineBot.Simulator.Witness;

[assembly: AssemblyFixture(typeof(SdkWitness))]

namespace LineBot.Simulator.Witness;

/// <summary>One run of LINE's own SDK against a fresh simulator, and all that went over the wire in it.</summary>
public sealed class SdkWitness : IAsyncLifetime
{
    private static readonly TimeSpan InstallTimeMax = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan RunTimeMax = TimeSpan.FromMinutes(2);
    private readonly Dictionary<string, JsonNode> checks = [];
    private string? missing;

    internal JsonNode[] Wire { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        try
        {
            var folder = await InstallAsync();
            await using var desk = await Desk.StartAsync();
            await RunAsync(folder, desk);
            Wire = [.. (await desk.SimAsync("GET", "/wire"))!.AsArray().Select(entry => entry!)];
        }
        catch (MissingException e)
        {
            missing = e.Message;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The witness's word on one check; the test is skipped where the SDK cannot be had.</summary>
    internal JsonNode Check(string name)
    {
        SkipWhenMissing();
        return checks.TryGetValue(name, out var check) ? check : throw new InvalidOperationException($"The witness never said '{name}'.");
    }

    internal void SkipWhenMissing() => Assert.SkipWhen(missing is not null, missing ?? "");

    private async Task RunAsync(string folder, Desk desk)
    {
        var info = (await desk.SimAsync("GET", "/info"))!;
        var node = new ProcessStartInfo("node", ["witness.mjs"]) { WorkingDirectory = folder };
        node.Environment["SIM_API"] = desk.ApiUrl;
        node.Environment["SIM_DATA"] = desk.DataUrl;
        node.Environment["SIM_TOKEN"] = Desk.Token;
        node.Environment["SIM_SECRET"] = Desk.Secret;
        node.Environment["SIM_CHANNEL"] = (string)info["channelId"]!;
        var (exitCode, output) = await RunAsync(node, RunTimeMax);
        exitCode.ShouldBe(0, output);
        foreach (var check in output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(text => text.StartsWith('{')).Select(text => JsonNode.Parse(text)!))
        {
            checks[(string)check["name"]!] = check;
        }
    }

    /// <summary>Into a folder that git ignores, once per lock file.</summary>
    private static async Task<string> InstallAsync()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Witness");
        var version = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"))))[..12];
        var folder = Path.Combine(Checkout.Root, "artifacts", "line-bot-sdk", version);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(source).Where(file => !file.EndsWith(".cs", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }
        if (File.Exists(Path.Combine(folder, "complete"))) { return folder; }
        var npm = new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]) { WorkingDirectory = folder };
        var (exitCode, output) = await RunAsync(npm, InstallTimeMax);
        if (exitCode != 0) { throw new MissingException($"npm could not install LINE's SDK: {output.Split('\n')[0]}"); }
        await File.WriteAllTextAsync(Path.Combine(folder, "complete"), "");
        return folder;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, TimeSpan limit)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        try
        {
            using var process = Process.Start(start)!;
            using var deadline = new CancellationTokenSource(limit);
            await using var stop = deadline.Token.Register(() => process.Kill(entireProcessTree: true));
            var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            await process.WaitForExitAsync(CancellationToken.None);
            return (process.ExitCode, output + await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new MissingException($"{start.FileName} is not on the path.");
        }
    }

    private sealed class MissingException(string message) : Exception(message);
}
