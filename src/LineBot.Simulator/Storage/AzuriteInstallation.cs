using System.Security.Cryptography;
using LineBot.Simulator.Startup;

namespace LineBot.Simulator.Storage;

/// <summary>The pinned npm package, installed once into a folder that git ignores, also when several start at once.</summary>
internal static class AzuriteInstallation
{
    public const string NodeMissing =
        "Azurite needs Node.js with npm, which is not on the path. Install Node.js 20 or newer, or name a storage of your own with --storage.";

    private static readonly string[] Manifest = ["package.json", "package-lock.json", ".npmrc"];

    public static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, "azurite", file);

    /// <summary>The path of Azurite's start script.</summary>
    public static async Task<string> EnsureAsync(Action<string> tell, CancellationToken cancellationToken)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Beside("package-lock.json"), cancellationToken)))[..12];
        var folder = Path.Combine(Repository.Tools, version);
        var script = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js");
        var complete = Path.Combine(folder, "complete");
        if (File.Exists(complete)) { return script; }

        Directory.CreateDirectory(folder);
        await using var alone = await LockAsync(Path.Combine(folder, "lock"), cancellationToken);
        if (!File.Exists(complete))
        {
            tell("Installing Azurite (once, about a minute) …");
            await InstallAsync(folder, cancellationToken);
            await File.WriteAllTextAsync(complete, "", cancellationToken);
        }
        return script;
    }

    private static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var file in Manifest) { File.Copy(Beside(file), Path.Combine(folder, file), overwrite: true); }
        string[] arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
        var ended = await Command.RunAsync(Command.Script("npm"), arguments, folder, new Dictionary<string, string>(), cancellationToken)
            ?? throw new StartException(NodeMissing);
        if (ended.ExitCode == 0) { return; }
        var why = ended.Lines.FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal)) ?? "no reason given";
        throw new StartException($"npm could not install Azurite: {why}");
    }

    /// <summary>The system frees the lock of a process that died.</summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, cancellationToken);
            }
        }
    }
}
